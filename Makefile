# Two commands do everything on a fresh Debian 12 with a Swift 6.3 toolchain:
# make demo and make test.

SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
JUDGE := .build/release/judge
DEMO := Problems/algorithms/two-sum/submissions
# The command starts in half the time without libraries to load and relocations to
# make, and runs where no toolchain is on the loader's path.
RELEASE := --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s
# What people paste stays as they wrote it.
SWIFT_FILES = Package.swift Sandbox/modules/Package.swift $(shell find Sources Tests Sandbox/harness \
    -name "*.swift" -not -path "*/Pasted/*")

.PHONY: help
help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

.PHONY: deps
deps:
	@.ci/install-packages

# The sources of what submissions may import; judge builds them when one does.
.PHONY: modules
modules:
	@[ -d .build/modules/checkouts/swift-numerics ] || \
	    swift package --package-path Sandbox/modules --scratch-path .build/modules resolve

.PHONY: build
build: deps modules ## Build judge in release
	swift build -c release $(RELEASE) --product judge
	swift build -c release --product judge-sandbox
	swift build -c release --product judge-runner
	.build/release/judge-sandbox --check-policy Sandbox/policies/*.policy

.PHONY: demo
demo: build ## Build, and judge an accepted, a wrong and a crashing solution
	@.ci/demo $(JUDGE) 0 $(DEMO)/accepted/dictionary.swift
	@.ci/demo $(JUDGE) 1 $(DEMO)/wrong_answer/same_element_twice.swift
	@.ci/demo $(JUDGE) 1 $(DEMO)/run_time_error/forced_unwrap.swift

.PHONY: test
test: deps modules ## Install what is needed, check the format, pass the whole test suite
	@swift format lint --strict $(SWIFT_FILES)
	swift build --build-tests
	.build/debug/judge-sandbox --check-policy Sandbox/policies/*.policy
	@Sandbox/fuzz/run smoke
	@.ci/test

N ?= 2000
MINUTES ?= 10
# A mount namespace of its own where that is allowed: others' mounts do not count.
PRIVATE_MOUNTS = $(shell unshare --mount true 2>/dev/null && echo unshare --mount --propagation private)

.PHONY: soak
soak: deps modules ## Judge N=2000 submissions and see that nothing grows
	swift build -c release $(RELEASE) --product judge-soak
	swift build -c release --product judge-sandbox
	swift build -c release --product judge-runner
	@$(PRIVATE_MOUNTS) .build/release/judge-soak $(N)

ROUNDS ?= 20

.PHONY: bench
bench: build ## Measure against the compiler alone and the naive way; ROUNDS=20
	swift build -c release $(RELEASE) --product judge-bench
	@.build/release/judge-bench --rounds $(ROUNDS) --json .build/bench/results.json

.PHONY: fuzz
fuzz: deps ## Fuzz the parsers of launcher and init for MINUTES=10
	@Sandbox/fuzz/run $(MINUTES)

.PHONY: format
format: ## Lay out the Swift files
	@swift format --in-place $(SWIFT_FILES)

.PHONY: install
install: build ## Install below PREFIX (default /usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/libexec/interview-judge \
	    $(DESTDIR)$(PREFIX)/share/interview-judge
	install -m 755 .build/release/judge $(DESTDIR)$(PREFIX)/bin/judge
	install -m 755 .build/release/judge-sandbox .build/release/judge-runner \
	    $(DESTDIR)$(PREFIX)/libexec/interview-judge/
	rm -rf $(DESTDIR)$(PREFIX)/share/interview-judge/*
	cp -R Sandbox/policies Sandbox/harness Sandbox/modules Sandbox/attacks Problems \
	    $(DESTDIR)$(PREFIX)/share/interview-judge/
	cp -R .build/modules/checkouts $(DESTDIR)$(PREFIX)/share/interview-judge/modules-sources

.PHONY: clean
clean: ## Remove what was built
	swift package clean
