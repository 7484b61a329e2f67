# What a person types. `make help` lists it; docs/building.md says what each part does and how long it takes.

PROFILE ?= dev
SITE_DIR ?= target/site
TARGET_DIR := $(or $(CARGO_TARGET_DIR),target)
BINARIES := $(TARGET_DIR)/$(if $(filter dev,$(PROFILE)),debug,$(PROFILE))
SERVER := $(BINARIES)/building-together

WASM := $(TARGET_DIR)/wasm32-unknown-unknown/wasm/app.wasm
WASM_BUILD := cargo build -p app --lib --target wasm32-unknown-unknown --profile wasm --no-default-features --features hydrate
PACKAGE := $(SITE_DIR)/pkg
STYLE_TOOLS := style/node_modules/.package-lock.json
END2END_TOOLS := end2end/node_modules/.package-lock.json
STEP := @sh app/bundle/step.sh

# Some crates note a backtrace in every error when a machine asks for backtraces, which makes each of them slow. Panics
# still print theirs.
export RUST_LIB_BACKTRACE ?= 0
# Where what was built lies, for the programs that start it.
BUILT := BT_SERVER=$(abspath $(SERVER)) BT_SITE_DIR=$(abspath $(SITE_DIR))

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
FORCE: ;

##@ Every day

.PHONY: help
help: ## List what can be made
	@awk -F ':.*## ' '/^##@/ { printf "\n%s\n", substr($$0, 5) } /^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

.PHONY: run
run: build site ## Open the site with demonstration data on 127.0.0.1:3000
	@exec env $(BUILT) $(SERVER) serve --demo

.PHONY: test
test: tools ## Run every check and test, as is done before a change is taken in
	$(STEP) "Formatting" $(MAKE) --no-print-directory test-format
	$(STEP) "Clippy, warnings denied" $(MAKE) --no-print-directory test-clippy
	$(STEP) "The browser's program, warnings denied" $(MAKE) --no-print-directory test-wasm
	$(STEP) "Unit, store and server tests" $(MAKE) --no-print-directory test-rust
	$(STEP) "The look" $(MAKE) --no-print-directory test-style
	$(STEP) "Building the server and the site" $(MAKE) --no-print-directory build site
	$(STEP) "Journeys and accessibility in a browser" $(MAKE) --no-print-directory test-browser
	@echo
	@echo "Every check and test has passed."

.PHONY: fmt
fmt: ## Format the Rust files
	cargo fmt --all

##@ Parts

.PHONY: build
build: tools ## Build the server (PROFILE=release for one that is fast)
	@test -e $(SERVER) || echo "Building the server for the first time: 6 to 10 minutes on two cores, 20 with PROFILE=release."
	@cargo build --workspace --bins --profile $(PROFILE)

.PHONY: site
site: $(PACKAGE)/app_bg.wasm.br style ## Build what browsers load: the look, and the program for islands

.PHONY: style
style: $(STYLE_TOOLS)
	@node style/build.mjs $(SITE_DIR)

.PHONY: test-format
test-format:
	cargo fmt --all --check

.PHONY: test-clippy
test-clippy:
	cargo clippy --workspace --all-targets -- -D warnings

# Cargo tells the warnings again when nothing is to do, so this is the same build that `make site` uses.
.PHONY: test-wasm
test-wasm: tools
	CARGO_TERM_COLOR=never $(WASM_BUILD) 2>&1 | tee target/wasm.log; ! grep -qE '^(warning|error)' target/wasm.log

.PHONY: test-rust
test-rust: style ## Run the Rust tests alone
	sh end2end/install.sh paper
	TEST_SITE_DIR=$(abspath $(SITE_DIR)) cargo test --workspace

.PHONY: test-style
test-style: $(STYLE_TOOLS)
	cd style && npm run check

.PHONY: test-browser
test-browser: $(END2END_TOOLS) build site ## Run the browser tests alone
	sh end2end/install.sh browser
	sh end2end/install.sh paper
	cd end2end && npm run check
	cd end2end && $(BUILT) npm test

##@ Now and then

.PHONY: bench
bench: ## Measure the release server and write docs/benchmarks.md (or PARTS="pages posting queues growth" of it)
	@$(MAKE) --no-print-directory bench-with PROFILE=release

.PHONY: bench-with
bench-with: build site
	command -v wrk >/dev/null || sh end2end/install.sh wrk
	cargo build --workspace --examples --profile $(PROFILE)
	$(BUILT) node end2end/load/bench.mjs $(PARTS)

# cargo-leptos calls the program app.wasm; the page asks for app_bg.wasm, as wasm-bindgen calls it.
.PHONY: watch
watch: style ## Open the site and build again after each change (needs cargo-leptos)
	rm -rf $(PACKAGE)
	mkdir -p $(PACKAGE)
	ln -s app.wasm $(PACKAGE)/app_bg.wasm
	cargo leptos watch -- serve --demo

.PHONY: clean
clean: ## Remove what was built in this folder, not the demonstration data
	rm -rf target style/node_modules end2end/node_modules end2end/results

# What the rules above stand on.

.PHONY: tools
tools:
	@sh app/bundle/tools.sh
	@mkdir -p target

# npm writes this file last, so it is newer than the list of packages unless the list has changed since.
%/node_modules/.package-lock.json: %/package-lock.json
	@echo "Installing the packages of $*/ (about 10 seconds)."
	@cd $* && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# Cargo knows best whether there is anything to do. It leaves the file's time alone when there is not.
$(WASM): FORCE tools
	@test -e $@ || echo "Building the browser's program for the first time: about 90 seconds."
	@$(WASM_BUILD)

# The last file written stands for all four.
$(PACKAGE)/app_bg.wasm.br: $(WASM) $(STYLE_TOOLS) app/bundle/src/main.rs app/bundle/compress.mjs | build
	@echo "Making the browser's program small (about 10 seconds)."
	@rm -rf $(PACKAGE)
	@$(BINARIES)/bundle $(WASM) $(PACKAGE) --wasm-opt style/node_modules/.bin/wasm-opt
	@node app/bundle/compress.mjs $(PACKAGE)/app.js $(PACKAGE)/app_bg.wasm
