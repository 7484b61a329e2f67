mod reads_back;
