#!/usr/bin/env bash
# Tests of ./dev itself: what it counts, what it refuses, what it says to somebody who may not install packages.
# Each test is a function test_<name>; it passes when it returns 0. The last line is 'N passed, N failed'.
set -uo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
HERE=$ROOT/tests/dev
# shellcheck source=../../scripts/pins.sh
. "$ROOT/scripts/pins.sh"
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT

# equal <expected> <found>
equal() {
  [ "$1" = "$2" ] && return 0
  printf '  expected: %s\n  found:    %s\n' "$1" "$2"
  return 1
}

# Runs code in a fresh shell that has the parts of ./dev loaded.
with_parts() {
  ROOT=$ROOT bash -uc ". \"\$ROOT/scripts/load.sh\"; $1"
}

# counted <report> <file>: what ./dev counts in a recorded report.
counted() { with_parts "count_$1" <"$HERE/reports/$2"; }

test_cargo_report_is_summed_over_test_binaries() { equal "6 2 1" "$(counted cargo cargo.txt)"; }
test_a_test_that_an_older_codex_skips_has_not_passed() { equal "1 1 1" "$(counted cargo cargo-older.txt)"; }
test_pytest_report_with_every_outcome() { equal "2 3 2" "$(counted pytest pytest.txt)"; }
test_pytest_report_of_success() { equal "3 0 0" "$(counted pytest pytest-ok.txt)"; }
test_node_report() { equal "2 1 2" "$(counted node node.txt)"; }
test_exunit_report() { equal "2 1 2" "$(counted exunit exunit.txt)"; }
test_plain_reports_are_summed() {
  equal "5 1 2" "$(printf '3 passed, 1 failed\nnoise\n2 passed, 0 failed, 2 skipped\n' | with_parts count_plain)"
}
test_a_report_without_a_summary_counts_nothing() {
  local report
  for report in plain cargo pytest node exunit; do
    equal "0 0 0" "$(echo 'error: could not compile' | with_parts "count_$report")" || return
  done
}

test_an_unknown_verb_answers_2_and_the_help() {
  local out status
  out=$("$ROOT/dev" frobnicate 2>&1)
  status=$?
  equal 2 "$status" && [[ $out == *"no verb 'frobnicate'"* && $out == *"usage: ./dev"* ]]
}
test_an_unknown_suite_answers_2_before_anything_is_installed() {
  "$ROOT/dev" test rust nonsense >/dev/null 2>&1
  equal 2 $?
}
# chosen <all> [name...]: the names of the suites that would run; two older Codexes are pinned.
chosen() {
  with_parts "chosen_suites $* | sed 's/ *|.*//' | paste -sd ' '"
}
test_older_codexes_run_the_oldest_always_and_all_when_asked() {
  local oldest=${PIN_CODEX_OLDER[0]} other=${PIN_CODEX_OLDER[1]} usual
  usual=$(chosen no)
  [[ " $usual " == *" rust "*" codex-$oldest "* && " $usual " != *" codex-$other "* && " $usual " != *" parity "* ]] &&
    equal "$usual codex-$other parity" "$(chosen yes)" &&
    equal "codex-$other" "$(chosen no "codex-$other")" &&
    equal "rust codex-$oldest codex-$other parity" "$(chosen yes rust)"
}
test_the_core_supports_what_is_tested() {
  local minors
  minors=$(printf '%s\n' "${PIN_CODEX_OLDER[0]}" "$PIN_CODEX" | sed -E 's/^([0-9]+)\.([0-9]+)\..*/(\1, \2)/' | paste -sd '=' | sed 's/=/..=/')
  grep -qF "SUPPORTED: RangeInclusive<(u64, u64)> = $minors;" "$ROOT/core/src/discovery/version.rs" || {
    echo "  core/src/discovery/version.rs does not say $minors"
    return 1
  }
}
test_parity_answers_2_to_what_is_no_codex() {
  local args
  for args in "" "--verbose" "a b" "no-such-command"; do
    # shellcheck disable=SC2086
    "$ROOT/dev" parity $args >/dev/null 2>&1
    equal 2 $? || return
  done
}
test_live_without_a_prompt_answers_2() {
  "$ROOT/dev" demo --live >/dev/null 2>&1
  equal 2 $?
}

# bare_path: a PATH with the tools of a bare system, without those named. `id` says that we are not root.
bare_path() {
  local folder=$SCRATCH/bin tool
  rm -rf "$folder" && mkdir -p "$folder"
  for tool in bash env sort head awk mktemp mkdir mv cat cksum uname printf rm sed tail apt-get; do
    ln -s "$(command -v "$tool" || echo /usr/bin/true)" "$folder/$tool"
  done
  printf '#!/bin/sh\necho 1000\n' >"$folder/id" && chmod +x "$folder/id"
  echo "$folder"
}

test_without_rights_one_line_names_the_packages() {
  local out status
  out=$(PATH=$(bare_path) HOME=$SCRATCH with_parts "DEV=$SCRATCH; setup_packages rust elixir" 2>/dev/null)
  status=$?
  equal 1 "$status" &&
    equal "sudo apt-get update && sudo apt-get install -y --no-install-recommends build-essential elixir" "$out"
}
test_a_keyring_that_cannot_be_installed_is_no_failure() {
  local out
  out=$(PATH=$(bare_path) HOME=$SCRATCH with_parts "DEV=$SCRATCH; setup_keyring" 2>&1) && equal "" "$out"
}
test_missing_toolchains_are_all_named() {
  local out
  out=$(PATH=$(bare_path) HOME=$SCRATCH with_parts 'missing_toolchains rust python node')
  [[ $out == *"Rust (cargo)"* && $out == *"Python 3.10 or later (found: none)"* && $out == *"Node 20 or later"* ]]
}
test_an_old_node_is_too_old() {
  local bin out
  bin=$(bare_path) && printf '#!/bin/sh\necho v18.19.0\n' >"$bin/node" && chmod +x "$bin/node" && ln -s /usr/bin/true "$bin/npm"
  out=$(PATH=$bin HOME=$SCRATCH with_parts 'missing_toolchains node')
  equal "Node 20 or later (found: v18.19.0)" "$out"
}

test_a_step_answers_the_status_of_its_command_and_keeps_its_output() {
  local out status
  out=$(with_parts "LOGS=$SCRATCH/logs; step try 'a try' bash -c 'echo spoken; exit 7'")
  status=$?
  equal 7 "$status" && equal spoken "$(<"$SCRATCH/logs/try.log")" && [[ $out == *"a try"*"failed (exit 7)"* ]]
}
test_a_stamp_counts_only_for_its_own_versions() {
  with_parts "DEV=$SCRATCH/dev; stamp tool 1.0 && stamped tool 1.0 && ! stamped tool 1.1 && ! stamped other 1.0"
}

test_names_of_the_protocol_are_told_from_ordinary_words() {
  equal $'"getAuthStatus"\n\'getAuthStatus\'\nthread/start' \
    "$(printf '%s\n' 'A = "thread/start" (required ["threadId"])' 'B = "getAuthStatus"' 'C = "error"' | with_parts forbidden_names)"
}
test_event_lists_are_compared_as_the_normalizer_prints_them() {
  printf '{"a":1}\n' >"$SCRATCH/one"
  printf '{"a":1}\n' >"$SCRATCH/same"
  printf '{"a":2}\n' >"$SCRATCH/other"
  : >"$SCRATCH/empty"
  mkdir -p "$SCRATCH/target/debug"
  printf '#!/bin/sh\ncat "$1"\n' >"$SCRATCH/target/debug/normalize-events"
  chmod +x "$SCRATCH/target/debug/normalize-events"
  equal "yes no no" "$(with_parts "cd $SCRATCH; CARGO_TARGET_DIR=target; echo \$(same_events one same .) \
    \$(same_events one other .) \$(same_events empty empty .)" 2>/dev/null)"
}

passed=0 failed=0
for name in $(compgen -A function test_); do
  if output=$("$name"); then
    echo "ok     $name"
    ((passed += 1))
  else
    printf 'FAILED %s\n%s\n' "$name" "$output"
    ((failed += 1))
  fi
done
echo "$passed passed, $failed failed"
((failed == 0))
