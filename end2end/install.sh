#!/bin/sh
# Installs what tests and bench need from the system and the build does not: install.sh browser, install.sh paper
# or install.sh wrk.
# Does nothing where it is there already.

have() { command -v "$1" >/dev/null 2>&1; }

# Fonts for the scripts of the site's languages: Panjabi and Urdu stand for all of them.
have_fonts() { have fc-list && [ -n "$(fc-list :lang=pa family)" ] && [ -n "$(fc-list :lang=ur family)" ]; }

missing() {
  case $1 in
    browser)
      [ -n "$BT_CHROMIUM" ] || have chromium || have chromium-browser || echo chromium
      have_fonts || echo fonts-noto-core fontconfig
      ;;
    paper) have pdftotext || echo poppler-utils ;;
    wrk) have wrk || echo wrk ;;
    *) echo "install.sh knows browser, paper and wrk, not $1." >&2; return 1 ;;
  esac
}

packages=$(missing "$1") || exit 1
[ -n "$packages" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then as_root=; else as_root="sudo -n"; fi
if ! have apt-get || ! $as_root true 2>/dev/null; then
  echo "Missing here:" $packages >&2
  echo "This user cannot install packages. Install them with your system's own tool, then run this again." >&2
  exit 1
fi

echo "Installing" $packages "(one to two minutes)."
export DEBIAN_FRONTEND=noninteractive
# The list of packages is split into words on purpose.
$as_root apt-get update -q >/dev/null && $as_root apt-get install -y -q --no-install-recommends $packages >/dev/null
