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
  local name names
  names=$(bench_names)
  [ "$names" = none ] && die "this checkout has no benchmarks"
  for name in "$@"; do
    [[ " $names " == *" $name "* ]] || {
      warn "there is no benchmark '$name'; there are: $names"
      exit 2
    }
  done
  # shellcheck disable=SC2086
  (($# > 0)) || set -- $names
  setup rust codex
  for name in "$@"; do
    step "bench-$name-build" "build bench $name" cargo build --release -p codexkit --example "bench_$name" ||
      fail_step "bench-$name-build" "the benchmark does not build."
    "$CARGO_TARGET_DIR/release/examples/bench_$name" || exit 1
  done
}
