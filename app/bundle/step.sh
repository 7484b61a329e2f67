#!/bin/sh
# One step of a longer run: step.sh "WHAT IT DOES" COMMAND...
# Prints a heading before and the time after it, and ends as the command ended.
heading=$1
shift
printf '\n=== %s\n' "$heading"
started=$(date +%s)
"$@"
ended=$?
took=$(($(date +%s) - started))
if [ "$ended" -eq 0 ]; then word=done; else word="FAILED"; fi
printf '=== %s: %s after %d min %02d s\n' "$heading" "$word" $((took / 60)) $((took % 60))
exit "$ended"
