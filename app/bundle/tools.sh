#!/bin/sh
# Looks for what the build needs, installs what it may, and says plainly what it may not. Quiet when all is there.
fault=0

# need PROGRAM "WHAT IT IS FOR AND WHERE IT COMES FROM"
need() {
  command -v "$1" >/dev/null 2>&1 && return
  echo "Missing: $1. $2" >&2
  fault=1
}

need cargo "It builds the server. Install Rust with rustup: the site rustup.rs shows how."
need cc "Some crates hold C. On Debian and Ubuntu: apt-get install build-essential."
need node "It builds the look and runs the browser tests. Install Node.js 20 or later."
need npm "It installs what the look needs. It comes with Node.js."
[ "$fault" -eq 0 ] || exit 1

node_major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$node_major" -lt 20 ]; then
  echo "Node.js is too old: found $(node --version), needed 20 or later." >&2
  exit 1
fi

# The folder of the target is there or not: quicker to ask than rustup, and right without rustup too.
libraries=$(rustc --print target-libdir --target wasm32-unknown-unknown) || exit 1
[ -d "$libraries" ] && exit 0
if ! command -v rustup >/dev/null 2>&1; then
  echo "Missing: Rust's target wasm32-unknown-unknown, and there is no rustup that could add it." >&2
  echo "Install it the way this Rust was installed (Debian: libstd-rust-dev-wasm32), or install Rust with rustup." >&2
  exit 1
fi
echo "Adding Rust's target for browsers, wasm32-unknown-unknown (about 20 seconds)."
rustup target add wasm32-unknown-unknown
