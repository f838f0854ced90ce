# shellcheck shell=bash
# ./dev test: the table of suites, how each is run, and how its own report is counted.
#
# A suite is a row of SUITES and a function suite_<name> that runs it. Adding one touches nothing else.
# What a suite prints goes to .dev/logs/test-<name>.log; on the screen stand one line per suite and the summary.

# name | what must exist in the tree | what setup must install | which report its runner prints
SUITES=(
  "dev    | tests/dev  |                     | plain"
  "rust   | core       | rust codex          | cargo"
  "c      | tests/c    | rust c codex        | plain"
  "python | python/Cargo.toml | rust codex python   | pytest"
  "node   | node/Cargo.toml | rust codex node     | node"
  "elixir | elixir-nif/mix.exs | rust codex elixir   | exunit"
)

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

# --- the suites ---------------------------------------------------------------------------------------------------

suite_dev() { bash "$ROOT/tests/dev/run.sh"; }

# The crates of the bindings that link against a host's symbols. Their tests are written in the host's language.
HOST_CRATES=(codexkit-python codexkit-node codexkit-nif)
suite_rust() {
  local exclude=() crate
  for crate in "${HOST_CRATES[@]}"; do exclude+=(--exclude "$crate"); done
  cargo test --workspace "${exclude[@]}" --no-fail-fast
}

# Every file in tests/c is a program that ends with a line 'N passed, N failed'. Each is run against both libraries.
suite_c() {
  local source program kind status=0
  for source in "$ROOT"/tests/c/*.{c,cc}; do
    [ -e "$source" ] || continue
    for kind in shared static; do
      program=$DEV/c/$(basename "$source")-$kind
      echo "# $(basename "$source"), $kind library"
      { link_c "$source" "$program" "$kind" && "$program"; } || status=1
    done
  done
  return "$status"
}

suite_python() { build_python && cd "$ROOT/python" && "$DEV/venv/bin/python" -m pytest -q -rs -p no:cacheprovider tests; }

suite_node() {
  build_node && cd "$ROOT/node" || return
  shopt -s nullglob
  node --test --test-reporter=spec test/*.test.{js,mjs,cjs}
}

suite_elixir() { cd "$ROOT/elixir-nif" && mix test; }

# --- counting -----------------------------------------------------------------------------------------------------
# count_<report> reads a log on stdin and prints 'passed failed skipped'.

# Any program that prints 'N passed, N failed' and perhaps ', N skipped'.
count_plain() {
  awk '/^[0-9]+ passed, [0-9]+ failed/ { p += $1; f += $3; if ($6 ~ /^skipped/) s += $5 }
    END { print p + 0, f + 0, s + 0 }'
}

# 'test result: ok. 3 passed; 0 failed; 1 ignored; …', once per test binary.
count_cargo() {
  awk '/^test result: / { for (i = 2; i <= NF; i++) {
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

# The part of a log that says what failed. cargo scatters it over the test binaries; the others end with it.
show_failure() {
  local name=$1 report=$2 found=
  if [ "$report" = cargo ]; then
    found=$(awk '/^error\[/ { n = 14 } /^error: / { n = 3 } n-- > 0 || inside { print }
      /^failures:$/ { inside = !inside } /^test result:/ { inside = 0 }' "$LOGS/test-$name.log" | head -n 120)
  fi
  if [ -n "$found" ]; then
    printf '%s\n' "$found" | sed 's/^/    | /'
    say "    the whole log: .dev/logs/test-$name.log"
  else
    show_log "test-$name" 60
  fi
}

# --- the verb -----------------------------------------------------------------------------------------------------

verb_test() {
  local row name folder needs report chosen=() all_needs=() wanted
  for wanted in "$@"; do
    [[ " $(suite_names) " == *" $wanted "* ]] || {
      warn "there is no suite '$wanted'; there are: $(suite_names)"
      exit 2
    }
  done
  for row in "${SUITES[@]}"; do
    read_suite "$row"
    has_part "$folder" || continue
    (($# == 0)) || [[ " $* " == *" $name "* ]] || continue
    chosen+=("$row")
    # shellcheck disable=SC2206
    all_needs+=($needs)
  done
  mapfile -t all_needs < <(printf '%s\n' "${all_needs[@]}" | awk 'NF && !seen[$0]++')
  setup "${all_needs[@]}"

  # The suites of the bindings find their libraries built. cargo test builds for itself, so it can tell its own story.
  local built=yes
  if [[ " ${chosen[*]} " == *" rust codex "* && "$*" != rust ]]; then
    step build "build" build_cargo || {
      built=no
      show_log build 60
    }
  fi

  local started passed failed skipped note status
  local table=() sum_passed=0 sum_failed=0 sum_skipped=0
  for row in "${chosen[@]}"; do
    read_suite "$row"
    started=$EPOCHREALTIME note=
    if [[ $built == no && $name != rust && $needs == *rust* ]]; then
      ((sum_failed += 1))
      table+=("$(printf '%-10s %7s %7s %8s %9s  %s' "$name" 0 1 0 - "not built")")
      continue
    fi
    step "test-$name" "test $name" "suite_$name"
    status=$?
    read -r passed failed skipped < <("count_$report" <"$LOGS/test-$name.log")
    # A runner that fails without a failed test did not get to the end; one that ran nothing proves nothing.
    if ((status != 0 && failed == 0)); then
      failed=1 note="did not finish (exit $status)"
    elif ((passed + failed == 0)); then
      failed=1 note="ran no test"
    fi
    ((failed == 0)) || show_failure "$name" "$report"
    ((sum_passed += passed, sum_failed += failed, sum_skipped += skipped))
    table+=("$(printf '%-10s %7s %7s %8s %9s  %s' \
      "$name" "$passed" "$failed" "$skipped" "$(seconds_since "$started")" "$note")")
  done

  say
  printf '%-10s %7s %7s %8s %9s\n' suite passed failed skipped seconds
  printf '%s\n' "${table[@]}" | sed 's/ *$//'
  say
  if ((sum_skipped > 0)); then
    say "$sum_passed passed, $sum_failed failed, $sum_skipped skipped"
  else
    say "$sum_passed passed, $sum_failed failed"
  fi
  ((sum_failed == 0))
}
