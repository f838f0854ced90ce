# shellcheck shell=bash
# ./dev bench: every core/examples/bench_<name>.rs is the benchmark <name>. They print ratios; nothing is asserted.

bench_names() {
  local file names=()
  for file in "$ROOT"/core/examples/bench_*.rs; do
    [ -e "$file" ] || continue
    file=${file##*/bench_}
    names+=("${file%.rs}")
  done
  echo "${names[*]:-none}"
}

verb_bench() {
  local name names chosen=() options=()
  names=$(bench_names)
  [ "$names" = none ] && die "this checkout has no benchmarks"
  # What follows the names, such as --rounds 5, is for the benchmark.
  while (($# > 0)) && [[ $1 != -* ]]; do
    [[ " $names " == *" $1 "* ]] || {
      warn "there is no benchmark '$1'; there are: $names"
      exit 2
    }
    chosen+=("$1")
    shift
  done
  options=("$@")
  # shellcheck disable=SC2206
  ((${#chosen[@]} > 0)) || chosen=($names)
  setup rust codex
  step bench-fake-build "build the fake codex" cargo build --release -p codexkit-tests --bin fake-codex ||
    fail_step bench-fake-build "the fake codex does not build."
  for name in "${chosen[@]}"; do
    step "bench-$name-build" "build bench $name" cargo build --release -p codexkit --example "bench_$name" ||
      fail_step "bench-$name-build" "the benchmark does not build."
    say
    "$CARGO_TARGET_DIR/release/examples/bench_$name" "${options[@]}" || exit 1
    say
  done
}
