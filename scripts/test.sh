# shellcheck shell=bash
# ./dev test: the table of suites, how each is run, and how its own report is counted.
#
# A suite is a row of SUITES and a function suite_<name> that runs it. Adding one touches nothing else. Besides these there
# is one per older Codex.
# What a suite prints goes to .dev/logs/test-<name>.log; on the screen stand one line per suite and the summary.

# name | what must exist in the tree | what setup must install | which report its runner prints
SUITES=(
  "dev    | tests/dev  |                     | plain"
  "rust   | core       | rust codex keyring  | cargo"
  "c      | tests/c    | rust c codex        | plain"
  "python | python/Cargo.toml | rust codex python   | pytest"
  "node   | node/Cargo.toml | rust codex node     | node"
  "elixir | elixir-nif/mix.exs | rust codex elixir   | exunit"
  "vectors | tests/vectors | rust codex c python node elixir | plain"
  "mcp | tests/mcp | rust codex node mcp | plain"
  "op | tests/op | rust codex c python node elixir | plain"
  "quickstart | examples | rust codex c python node elixir | plain"
)

# The core's tests on an older Codex. `./dev test` runs those on the oldest; by name or with --all-versions all of them, and
# whether docs/versions.md is right about them.
EXTRA_SUITES=" parity "
for version in "${PIN_CODEX_OLDER[@]}"; do
  SUITES+=("codex-$version | core | rust codex codex-$version | cargo")
  [ "$version" = "${PIN_CODEX_OLDER[0]}" ] || EXTRA_SUITES+="codex-$version "
done
SUITES+=("parity | bindings/codegen | rust codex ${PIN_CODEX_OLDER[*]/#/codex-} | plain")

# Sets the variables name, folder, needs, report from a row of SUITES.
read_suite() {
  IFS='|' read -r name folder needs report <<<"$1"
  name=${name// /} folder=${folder// /} report=${report// /}
}

suite_names() {
  local row name folder needs report names=()
  for row in "${SUITES[@]}"; do
    read_suite "$row"
    has_part "$folder" && names+=("$name")
  done
  echo "${names[*]}"
}

# chosen_suites <all: yes or no> [name...]: the rows to run.
chosen_suites() {
  local all=$1 row name folder needs report
  shift
  for row in "${SUITES[@]}"; do
    read_suite "$row"
    has_part "$folder" || continue
    if [[ " $* " == *" $name "* ]] || { (($# == 0)) && [[ $EXTRA_SUITES != *" $name "* ]]; } ||
      [[ $all == yes && ($name == codex-* || $name == parity) ]]; then
      echo "$row"
    fi
  done
}

# --- the suites ---------------------------------------------------------------------------------------------------

suite_dev() { bash "$ROOT/tests/dev/run.sh"; }

# The crates of the bindings that link against a host's symbols. Their tests are written in the host's language.
HOST_CRATES=(codexkit-python codexkit-node codexkit-nif)
# Always the whole workspace, so that every call finds the crates built with the same features.
cargo_test() {
  local exclude=() crate
  for crate in "${HOST_CRATES[@]}"; do exclude+=(--exclude "$crate"); done
  cargo test --workspace "${exclude[@]}" --no-fail-fast "$@"
}
suite_rust() { cargo_test; }

# Suites that call cargo for what they need, so that it can tell its own story.
builds_itself() { [[ $1 == rust || $1 == codex-* || $1 == parity ]]; }

# run_suite <name>
run_suite() {
  case $1 in
    codex-*) suite_older "$1" ;;
    *) "suite_$1" ;;
  esac
}
suite_older() {
  local file tests=()
  for file in "$ROOT"/core/tests/*.rs; do tests+=(--test "$(basename "$file" .rs)"); done
  CODEXKIT_TEST_CODEX=$(codex_binary "$1") cargo_test "${tests[@]}"
}
suite_parity() {
  cargo build -p codexkit-codegen || return
  if document_versions --check; then echo "1 passed, 0 failed"; else echo "0 passed, 1 failed"; fi
}

suite_c() {
  # shellcheck source=../tests/c/suite.sh
  . "$ROOT/tests/c/suite.sh" && c_suite
}

suite_python() { build_python && cd "$ROOT/python" && "$DEV/venv/bin/python" -m pytest -q -rs -p no:cacheprovider tests; }

suite_node() {
  build_node && cd "$ROOT/node" || return
  shopt -s nullglob
  # They mostly wait for Codex.
  node --test --test-concurrency=4 --test-reporter=spec test/*.test.{js,mjs,cjs}
}

suite_elixir() { cd "$ROOT/elixir-nif" && CODEXKIT_NIF_PATH=$(library codexkit_nif) mix test; }

# each_language <tool>: runs a tool of tests/src/bin with every language's program, all at once: they mostly wait.
each_language() {
  local language status=0 pids=() log
  for language in "${LANGUAGES[@]}"; do
    has_part "${PARTS[$language]}" || continue
    ("$1_$language" >"$LOGS/$1-$language.log" 2>&1) &
    pids+=("$!:$language")
  done
  for language in "${pids[@]}"; do
    wait "${language%%:*}" || status=1
    log=$LOGS/$1-${language#*:}.log
    sed "s/^/${language#*:}: /" "$log" | grep -v ' passed, '
    grep -h '^[0-9]* passed, ' "$log"
  done
  return "$status"
}
LANGUAGES=(rust c python node elixir)
declare -A PARTS=([rust]=core [c]=bindings/c [python]=python/Cargo.toml [node]=node/Cargo.toml [elixir]=elixir-nif/mix.exs)
run_vectors() { "$CARGO_TARGET_DIR/debug/run-vectors" "$@"; }
run_quickstart() { "$CARGO_TARGET_DIR/debug/run-quickstart" "$@"; }

# Rust's own run is a cargo test.
vectors_rust() { echo "0 passed, 0 failed"; }
vectors_c() { link_c "$ROOT/tests/c/vector_runner.c" "$DEV/c/vector_runner" && run_vectors c "$DEV/c/vector_runner"; }
vectors_python() { run_vectors python "$DEV/venv/bin/python" "$ROOT/python/tests/vector_runner.py"; }
vectors_node() { run_vectors node node "$ROOT/node/test/vector_runner.mjs"; }
vectors_elixir() { run_vectors elixir "${ELIXIR_SCRIPT[@]}" "$ROOT/elixir-nif/test/vector_runner.exs"; }
suite_vectors() { build_bindings && each_language vectors; }

quickstart_rust() { run_quickstart rust "$CARGO_TARGET_DIR/debug/examples/quickstart"; }
quickstart_c() {
  link_c "$ROOT/examples/c/quickstart.c" "$DEV/c/quickstart" && run_quickstart c "$DEV/c/quickstart"
}
quickstart_python() { run_quickstart python "$DEV/venv/bin/python" "$ROOT/examples/python/quickstart.py"; }
quickstart_node() { link_node_example && run_quickstart node node "$ROOT/examples/node/quickstart.mjs"; }
quickstart_elixir() { run_quickstart elixir "${ELIXIR_SCRIPT[@]}" "$ROOT/examples/elixir/quickstart.exs"; }
suite_quickstart() { build_bindings && each_language quickstart; }

suite_mcp() { CODEXKIT_TEST_MCP=$DEV/mcp bash "$ROOT/tests/mcp/run.sh"; }

suite_op() { build_bindings && bash "$ROOT/tests/op/run.sh"; }

# --- counting -----------------------------------------------------------------------------------------------------
# count_<report> reads a log on stdin and prints 'passed failed skipped'.

# Any program that prints 'N passed, N failed' and perhaps ', N skipped'.
count_plain() {
  awk '/^[0-9]+ passed, [0-9]+ failed/ { p += $1; f += $3; if ($6 ~ /^skipped/) s += $5 }
    END { print p + 0, f + 0, s + 0 }'
}

# 'test result: ok. 3 passed; 0 failed; 1 ignored; …', once per test binary. A test that says 'skipped: …' counts as passed
# for cargo.
count_cargo() {
  awk '/^skipped: / { s++; p-- }
    /^test result: / { for (i = 2; i <= NF; i++) {
      if ($i == "passed;") p += $(i - 1)
      if ($i == "failed;") f += $(i - 1)
      if ($i == "ignored;") s += $(i - 1) } }
    END { print p + 0, f + 0, s + 0 }'
}

# '2 failed, 5 passed, 1 skipped, 1 error in 0.31s', the last line that says 'in …s'. An unexpected pass is a failure.
count_pytest() {
  awk '/ in [0-9.]+s/ { last = $0 }
    END {
      gsub(/[=,]/, " ", last); n = split(last, w, " ")
      for (i = 2; i <= n; i++) {
        if (w[i] == "passed") p += w[i - 1]
        if (w[i] ~ /^(failed|errors?|xpassed)$/) f += w[i - 1]
        if (w[i] ~ /^(skipped|xfailed)$/) s += w[i - 1]
      }
      print p + 0, f + 0, s + 0 }'
}

# 'ℹ pass 5' and its siblings, in the block at the end of the spec reporter's output.
count_node() {
  awk '$1 == "ℹ" && NF == 3 { n[$2] = $3 }
    END { print n["pass"] + 0, n["fail"] + n["cancelled"] + 0, n["skipped"] + n["todo"] + 0 }'
}

# '1 doctest, 12 tests, 1 failure, 2 skipped'. ExUnit counts every test in its total, also those it did not run.
count_exunit() {
  awk '/^[0-9]+ (doctest|test|propert)/ { last = $0 }
    END {
      gsub(/,/, " ", last); n = split(last, w, " ")
      for (i = 2; i <= n; i++) {
        if (w[i] ~ /^(doctests?|tests?|property|properties)$/) all += w[i - 1]
        if (w[i] ~ /^(failures?|invalid)$/) f += w[i - 1]
        if (w[i] ~ /^(skipped|excluded)$/) s += w[i - 1]
      }
      print all - f - s, f + 0, s + 0 }'
}

# The part of a log that says what failed. Where the runner's form is not known, that is the end.
failure_in() {
  case $1 in
    cargo) awk '/^error\[/ { n = 14 } /^error: / { n = 3 } n-- > 0 || inside { print }
      /^failures:$/ { inside = !inside } /^test result:/ { inside = 0 }' ;;
    node) sed -n '/^✖ failing tests:/,$p' ;;
    exunit) awk '/^ +[0-9]+\) / { n = 40 } n-- > 0' ;;
    *) : ;;
  esac
}
show_failure() {
  local name=$1 report=$2 found
  found=$(failure_in "$report" <"$LOGS/test-$name.log" | head -n 120)
  say "test $name failed"
  if [ -n "$found" ]; then
    printf '%s\n' "$found" | sed 's/^/    | /'
    say "    the whole log: .dev/logs/test-$name.log"
  else
    show_log "test-$name" 60
  fi
}

# --- the verb -----------------------------------------------------------------------------------------------------

verb_test() {
  local row name folder needs report chosen=() all_needs=() wanted all=no names=() built=unneeded
  for wanted in "$@"; do
    if [ "$wanted" = --all-versions ]; then all=yes; else names+=("$wanted"); fi
  done
  set -- "${names[@]}"
  for wanted in "$@"; do
    [[ " $(suite_names) " == *" $wanted "* ]] || {
      warn "there is no suite '$wanted'; there are: $(suite_names)"
      exit 2
    }
  done
  mapfile -t chosen < <(chosen_suites "$all" "$@")
  for row in "${chosen[@]}"; do
    read_suite "$row"
    # shellcheck disable=SC2206
    all_needs+=($needs)
    [[ $needs != *rust* ]] || builds_itself "$name" || built=yes
  done
  mapfile -t all_needs < <(printf '%s\n' "${all_needs[@]}" | awk 'NF && !seen[$0]++')
  setup "${all_needs[@]}"

  # What a test says is enough; the stack below it hides it.
  export RUST_BACKTRACE=0

  # The suites of the bindings find their libraries built.
  if [ "$built" = yes ]; then
    step build "build" build_cargo || {
      built=no
      show_log build 60
    }
  fi

  local started passed failed skipped note status
  local table=() failures=() sum_passed=0 sum_failed=0 sum_skipped=0
  for row in "${chosen[@]}"; do
    read_suite "$row"
    started=$EPOCHREALTIME note=
    if [[ $built == no && $needs == *rust* ]] && ! builds_itself "$name"; then
      ((sum_failed += 1))
      table+=("$(printf '%-14s %7s %7s %8s %9s  %s' "$name" 0 1 0 - "not built")")
      continue
    fi
    step "test-$name" "test $name" run_suite "$name"
    status=$?
    read -r passed failed skipped < <("count_$report" <"$LOGS/test-$name.log")
    # A runner that fails without a failed test did not get to the end; one that ran nothing proves nothing.
    if ((status != 0 && failed == 0)); then
      failed=1 note="did not finish (exit $status)"
    elif ((passed + failed == 0)); then
      failed=1 note="ran no test"
    fi
    ((failed == 0)) || failures+=("$name:$report")
    grep -hE '^(skipped: |left out, )' "$LOGS/test-$name.log" | sort -u | sed 's/^/    /'
    ((sum_passed += passed, sum_failed += failed, sum_skipped += skipped))
    table+=("$(printf '%-14s %7s %7s %8s %9s  %s' \
      "$name" "$passed" "$failed" "$skipped" "$(seconds_since "$started")" "$note")")
  done

  # Together at the end, where one looks first.
  for row in "${failures[@]}"; do
    say
    show_failure "${row%%:*}" "${row#*:}"
  done
  say
  printf '%-14s %7s %7s %8s %9s\n' suite passed failed skipped seconds
  printf '%s\n' "${table[@]}" | sed 's/ *$//'
  say
  if ((sum_skipped > 0)); then
    say "$sum_passed passed, $sum_failed failed, $sum_skipped skipped"
  else
    say "$sum_passed passed, $sum_failed failed"
  fi
  ((sum_failed == 0))
}
