# What people who work here type. Each target says what it is doing; `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
BUILDER := cargo run --quiet --locked --features site --bin site --
SITE ?= site.toml
SERVER ?= nginx
DIST ?= dist
export PORT ?= 8080

.PHONY: help serve serve-prod check quick dist release release-rehearsal verify verify-clones bench test test-native test-browser test-journeys test-access test-access-quick test-engines prove stale drift parts growth lint

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 16

serve: .target ## build and serve on http://127.0.0.1:8080 (PORT=…, TODAY=2027-01-15 shows that day)
	@echo "Compiling the site builder (three to four minutes the first time) …"
	@$(BUILDER) build --site $(SITE)
	@$(BUILDER) serve

check: ## content only, in seconds: what is wrong, where, and how to mend it
	@$(BUILDER) check --site $(SITE)

quick: .target ## for developers, within two minutes when warm: formatting, lints and all tests that need no browser
	cargo fmt --all -- --check
	cargo clippy --quiet --locked --features site --all-targets -- -D warnings
	cargo test --quiet --locked --features site

dist: .target ## release build in dist/, compressed, with checksums and byte budgets; SITE=my.toml builds a copy for another host, STRICT=1 refuses a placeholder address
	@$(BUILDER) dist --site $(SITE) $(if $(STRICT),--release-check)

release: tools .target ## tests, build, proof of the bytes, archive and tag: VERSION=1.2.0 (docs/releasing.md)
	@SITE=$(SITE) scripts/release.sh "$(VERSION)"

release-rehearsal: .target ## the same without tests, clones and tag
	@SITE=$(SITE) scripts/release.sh "$(VERSION)" --rehearse

verify: .target ## compare a copy with what this commit gives: DIST=folder or DIST=http://127.0.0.1:8080/, SITE=its site.toml
	@$(BUILDER) dist --site $(SITE) --out target/verify
	@scripts/verify.sh target/verify "$(DIST)"

verify-clones: .target ## prove that two clones, elsewhere and as somebody else, give the same bytes (long)
	@scripts/verify-clones.sh

serve-prod: ## serve dist/ with the real nginx and its final headers (SERVER=caddy, SERVER=apache, PORT=…)
	@scripts/serve-prod.sh $(SERVER) dist $(PORT)

test: tools lint test-native test-browser test-journeys test-access-quick test-servers test-embed ## everything CI runs

test-native: .target ## unit, property and content tests
	cargo test --locked --features site

test-browser: .target target/dist-tests target/dist-folder ## the release build in Chromium, Firefox and WebKit: silence, traces, the way out, faults, links; paper in Chromium
	$(IN_BROWSERS) cargo test --locked -p browser-tests --no-fail-fast --lib --bins --test safety -- --test-threads=2 $(addprefix --skip ,$(TOO_LONG_FOR_EACH_CHANGE))
	$(IN_BROWSERS) cargo test --locked -p browser-tests --test take_away -- --test-threads=2 chromium one_file::

test-journeys: .target target/dist-tests ## seven people find what they need and are spared what would hurt them, in Chromium
	ASK_FIRST_DIST=$(CURDIR)/target/dist-tests cargo test --locked -p browser-tests --test journeys -- --test-threads=2 chromium

test-access: .target target/dist-tests ## everybody can use it, in three engines: WCAG by axe-core, the keyboard, what is heard, the directory and its print-out (long)
	$(BY_EVERYBODY) -- --test-threads=2

test-access-quick: .target target/dist-tests ## what CI runs of it: all but the walks over every page in Chromium, keyboard and the way to a number in the other two
	$(BY_EVERYBODY) -- --test-threads=2 --skip firefox --skip webkit --skip site_map::every
	$(BY_EVERYBODY) -- --test-threads=2 --skip chromium she_answers_by_keyboard numbers_are_one_press_away_from_every_screen

BY_EVERYBODY = ASK_FIRST_DIST=$(CURDIR)/target/dist-tests cargo test --locked -p browser-tests --no-fail-fast --test access --test directory

# Run by test-engines and prove only. The walk over every page takes a quarter of an hour; WebKit's driver takes two minutes to answer after Back.
TOO_LONG_FOR_EACH_CHANGE = every_page:: way_out::coming_back_shows_the_neutral_start::webkit with_scripts_off_it_is_a_plain_link::webkit

test-engines: tools .target target/dist-tests target/dist-folder ## everything of the rig in all three engines, its own controls and accessibility too (long; WebKit's driver can stop answering while other work holds the machine)
	$(IN_BROWSERS) cargo test --locked -p browser-tests --no-fail-fast -- --test-threads=2

prove: tools .target $(if $(URL)$(PAGE),,target/dist-tests) ## the promises tried in three engines, told in plain words in proof/; URL=http://127.0.0.1:8080/ tries a copy, PAGE=http://127.0.0.1:8000/help/ looks at a page on this machine with the guide on it
ifdef PAGE
	cargo run --quiet --locked -p browser-tests --bin host_page -- "$(PAGE)"
else
	ASK_FIRST_DIST=$(CURDIR)/target/dist-tests cargo run --quiet --locked -p browser-tests --bin prove -- "$(URL)"
endif

# In a network of its own, in which whatever goes past the browsers' proxy is counted.
IN_BROWSERS = ASK_FIRST_DIST=$(CURDIR)/target/dist-tests CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER=$(CURDIR)/scripts/sealed-box.sh

.PHONY: test-servers test-embed test-hosts pictures breaks load
test-servers: .target target/dist-tests target/dist-folder ## the hosting files in real nginx, Caddy and Apache, and a silent visit to each (about a minute)
	ASK_FIRST_DIST=$(CURDIR)/target/dist-tests cargo test --locked -p browser-tests --test hosting -- --test-threads=2

test-embed: .target target/dist-tests target/dist-folder ## on charities' pages, careful, careless and hostile, in Chromium; the lines of the README in all three engines
	ASK_FIRST_DIST=$(CURDIR)/target/dist-tests cargo test --locked -p browser-tests --test hosts -- --test-threads=2 chromium snippets:: devices_clock a_host_that_prints

test-hosts: .target target/dist-tests target/dist-folder ## the same, all of it in all three engines (a quarter of an hour)
	ASK_FIRST_DIST=$(CURDIR)/target/dist-tests cargo test --locked -p browser-tests --test hosts -- --test-threads=2

pictures: .target ## pictures of the guide for newsletters, into static/pictures/
	$(BUILDER) build --out target/dist-pictures
	ASK_FIRST_DIST=$(CURDIR)/target/dist-pictures cargo run --locked -p browser-tests --example pictures

breaks: tools .target ## breaks a copy of the house in every way of tests/breaks.toml and demands that its guards turn red (an hour and more); ONLY=words tries those alone
	cargo run --quiet --locked -p browser-tests --bin breaks -- $(if $(ONLY),--only "$(ONLY)")

load: ## what one small server bears: requests a second, 99th percentile, bytes, beside a one-file page (wrk against nginx)
	@scripts/load.sh

target/dist-tests: .target
	$(BUILDER) dist --pseudo --out target/dist-tests

target/dist-folder: .target
	$(BUILDER) dist --site tests/browser/folder.toml --out target/dist-folder

lint: .target ## formatting and lints, native and browser halves
	cargo fmt --all -- --check
	cargo clippy --locked --features site --all-targets -- -D warnings
	cargo clippy --locked -p browser-tests --all-targets -- -D warnings
	cargo clippy --locked --features app --bin app --target wasm32-unknown-unknown --target-dir target/app -- -D warnings

bench: tools dist ## one run, one table of ratios: the engine natively, the page in slowed Chromium, beside other ways to build it, Lighthouse (long)
	ASK_FIRST_DIST=dist cargo bench --locked --quiet --bench engine
	ASK_FIRST_PAGE=$(CURDIR)/dist/index.html cargo build --locked --quiet --release --no-default-features --features bench --bin guides --target wasm32-unknown-unknown --target-dir target/app
	ASK_FIRST_BENCH=$$(scripts/install-bench.sh) node bench/run.mjs dist target/app/wasm32-unknown-unknown/release/guides.wasm

stale: ## what is due for checking, by date and risk; CSV=1 for a spreadsheet, BY=2027-03-01 up to that day
	@$(BUILDER) stale $(if $(CSV),--csv) $(if $(BY),--by $(BY))

parts: ## write down anew what the app is made of (static/software), after a change of Cargo.lock
	@$(BUILDER) parts

growth: ## how the bytes of a visit grow: 40 generated languages, half and all of the content
	@$(BUILDER) growth

drift: ## what ../shared/facts has changed since the import
	@$(BUILDER) drift --facts ../shared/facts

tools: .target ## install what the tests need, pinned, where it is missing
	@scripts/install-tools.sh

.PHONY: tools .target target/dist-tests target/dist-folder
.target:
	@rustup target list --installed | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
	@rustup component list --installed | grep -qx rust-src || rustup component add rust-src
