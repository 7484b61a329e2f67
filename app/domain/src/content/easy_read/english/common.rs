//! Long words that need no other.

/// Long words that are everyday words all the same.
pub(super) const COMMON: &str = "\
    accident activity address advertisement afternoon afterwards agency agenda agreement alcohol already ambulance \
    animal another answer anybody anyone anything anyway anywhere apartment apologise apology april area argument \
    arrival article assembly autism autistic average banana battery beautiful beginning behaviour beneath bicycle \
    biscuit building bungalow business cafe calendar camera capital carefully carpenter category celebrate \
    celebration century certainly chocolate choir cinema citizen coffee college colourful comfort comfortable \
    community company comparison computer confident conversation cooperate corner correctly countryside cousin \
    customer daily dangerous december decision delicious deliver delivery dementia dentist department deputy \
    destination develop dictionary different difficult difficulty dinner direction director disability disabled \
    disagree disagreement disappear disappoint discover discovery discuss document easily education election \
    electric electricity elephant eleven eleventh emergency emotion energy engineer enjoyable enjoyment enormous \
    entertainment envelope equality equally equipment especially evening eventually every everybody everyday \
    everyone everything everywhere exactly example excellent excited exciting exercise exhibition expensive \
    experience explanation explosion factory familiar family fantastic favourite february festival finally finance \
    following forever forgotten forum funeral furniture gallery gardener general generally generous gentleman \
    government grandchildren grandfather grandmother grandparent hamburger happily happiness helicopter history \
    holiday honestly horrible hospital however hurricane idea ideal illegal imagine immediately important impossible \
    improvement including independence independent individual information injury instruction instrument insurance \
    interest interested interesting internet interview invitation january jewellery kilometre knowledge language \
    library listener literature luckily machinery magazine magical manager material meaningful medical medicine \
    meeting member membership memory message microwave minister minority minute mobile moderate money mosquito \
    motorbike motorway museum musical musician national nationality natural naturally necessary neighbour \
    neighbourhood newspaper nobody normally november nursery obvious obviously october octopus offer officer \
    official opening operation opinion opposite optician orange ordinary organisation organise original otherwise \
    overnight oxygen paragraph parliament particular partner passenger passport password peaceful perfectly \
    performance perhaps period permanent permission person personal personality photograph photographer physical \
    piano picture pictures policeman policy politician politics pollution popular population position positive \
    possible possibly potato powerful practical pregnancy prescription president previous principal priority \
    prisoner private probably problem product professional programme progress promise properly property protection \
    provide psychologist pyjamas quality quarter question questionnaire quickly quietly radio reality really reason \
    recently recipe recognise recorder recover recovery refrigerator register regular regularly relation \
    relationship relative relaxing religion religious remarkable remember reminder remove report reporter resident \
    respectful restaurant result return safely satisfied saturday scientist secretary section security sensitive \
    september serious seriously service seventeen seventh seventy several similar simply situation sixteenth social \
    society solicitor somebody somehow someone something sometimes somewhere souvenir spaghetti specialist statement \
    station story strawberry student suddenly suggestion sunday supermarket supporter surgery sympathy system \
    technology telephone television temperature terrible theatre themselves therapist therapy together tomato \
    tomorrow tradition traditional translator trolley tropical typical umbrella uncomfortable underground understand \
    understanding unhappy uniform united university unlucky unusual username usual usually vanilla vegetable \
    vegetarian vehicle video village violence violent violin visitor volunteer whatever wheelchair whenever wherever \
    whoever wonderful yesterday yourself";
