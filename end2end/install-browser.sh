#!/bin/sh
# Installs what the browser tests look with: Chromium, and fonts for the scripts of the site's languages. Does nothing
# when both are there.
have_browser() { command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1; }
have_fonts() { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list ':lang=pa' family)" ] && [ -n "$(fc-list ':lang=ur' family)" ]; }

missing=
have_browser || missing="chromium"
have_fonts || missing="$missing fonts-noto-core"
[ -n "$missing" ] || exit 0

as_root=
[ "$(id -u)" -eq 0 ] || as_root="sudo -n"
if ! command -v apt-get >/dev/null 2>&1 || ! $as_root true 2>/dev/null; then
  echo "The browser tests need:$(printf ' %s' $missing). This user cannot install packages here." >&2
  echo "Install Chromium and the Noto fonts with your system's own tool, then run this again." >&2
  have_browser || exit 1
  # Only the fonts are missing: pages look different, and the tests still say what they say.
  exit 0
fi

echo "Installing $missing (one to two minutes)."
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q >/dev/null
# shellcheck disable=SC2086 # the list is meant to be split
$as_root apt-get install -y -q --no-install-recommends $missing >/dev/null
have_browser
