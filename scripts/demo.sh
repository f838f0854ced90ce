# shellcheck shell=bash
# ./dev demo: the same turn from every language, one after the other, and a table that compares what they saw.
#
# The conductor is this file. For each language it starts a scripted model of its own (core/examples/demo_model.rs) and
# the language's program from examples/<language>. A program gets:
#   CODEX_PATH        the pinned native Codex
#   DEMO_CONFIG       config overrides that lead to the scripted model, a JSON object nested as in config.toml; absent in a
#                     live demo, where the user's own configuration decides
#   DEMO_PROMPT       what to ask
#   DEMO_WORKDIR      an empty folder, the working directory of the turn
#   DEMO_EVENTS       a file to write the events to as they come, one JSON object per line
#   HOME, CODEX_HOME  disposable folders; the user's own in a live demo
# It prints one line per event as it arrives and exits with 0 after a turn that completed. All programs find the same paths,
# for events name them.

# language | what must exist in the tree | what setup must install. The first one is what the others are compared with.
DEMOS=(
  "rust   | examples/rust   | rust codex"
  "python | examples/python | rust codex python"
  "node   | examples/node   | rust codex node"
  "elixir | examples/elixir | rust codex elixir"
  "c      | examples/c      | rust codex c"
)
DEMO_SCRIPTED_PROMPT="Say hello, count the files here and write a note."

# prepare_<language> builds what cargo does not; demo_<language> becomes the program.
prepare_rust() { :; }
prepare_python() { build_python; }
prepare_node() { link_node_example && build_node; }
prepare_elixir() { build_elixir; }
prepare_c() { link_c "$ROOT/examples/c/demo.c" "$DEV/c/demo"; }

demo_rust() { exec "$CARGO_TARGET_DIR/debug/examples/demo"; }
demo_python() { PYTHONUNBUFFERED=1 exec "$DEV/venv/bin/python" "$ROOT/examples/python/demo.py"; }
demo_node() { exec node "$ROOT/examples/node/demo.mjs"; }
demo_elixir() { exec "${ELIXIR_SCRIPT[@]}" "$ROOT/examples/elixir/demo.exs"; }
demo_c() { exec "$DEV/c/demo"; }

# start_model <folder>: starts the scripted model and sets DEMO_CONFIG. This shell alone holds the writing end of the
# model's stdin; closing it, also by dying, ends the model.
start_model() {
  rm -f "$1"/model.{in,out} && mkfifo "$1"/model.{in,out} || return
  "$CARGO_TARGET_DIR/debug/examples/demo_model" <"$1/model.in" >"$1/model.out" 2>>"$LOGS/demo-model.log" &
  MODEL_PID=$!
  exec {MODEL_STDIN}>"$1/model.in"
  IFS= read -r -t 20 DEMO_CONFIG <"$1/model.out" ||
    die "the scripted model did not start; see .dev/logs/demo-model.log"
  export DEMO_CONFIG
}

# Answers the model's own opinion: it fails when it was not asked what the script expects.
stop_model() {
  exec {MODEL_STDIN}>&-
  unset DEMO_CONFIG
  wait "$MODEL_PID"
}

# run_demo <language> <folder> <live>: one program in fresh folders, its lines shown with its name in front. Fails when
# the program does, or when the turn did not do in the world what the script asks for. Sets problem, a few words.
run_demo() {
  local language=$1 folder=$2 live=$3 status
  problem="no fresh folders"
  rm -rf "$folder/work" "$DEV/demo" && mkdir -p "$folder/work" "$DEV"/demo/{home,codex-home} || return
  problem=
  [ -n "$live" ] || start_model "$folder"
  (
    export DEMO_WORKDIR=$folder/work DEMO_EVENTS=$folder/$language.jsonl
    if [ -z "$live" ]; then
      exec {MODEL_STDIN}>&-
      # Not under /tmp: Codex warns about a CODEX_HOME there.
      export HOME=$DEV/demo/home CODEX_HOME=$DEV/demo/codex-home
      # A key from the user's shell has no place in a scripted turn.
      unset OPENAI_API_KEY CODEX_API_KEY
    fi
    "demo_$language" </dev/null 2>&1
  ) | while IFS= read -r line || [ -n "$line" ]; do printf '%-6s | %s\n' "$language" "$line"; done
  status=${PIPESTATUS[0]}
  ((status == 0)) || problem="exit $status"
  if [ -z "$live" ]; then
    stop_model || problem+=", the model was not asked what it expected"
    [ -s "$DEMO_OUTSIDE" ] || problem+=", the approved command did not run"
    [ -s "$folder/work/notes.txt" ] || problem+=", the file was not edited"
  fi
  [ -z "$problem" ]
}

# same_events <reference> <events> <folder>: whether both files hold the same events once ids, times and the like are
# taken out and adjacent deltas joined: yes or no, and the first differences on the screen.
same_events() {
  local file
  for file in "$1" "$2"; do
    "$CARGO_TARGET_DIR/debug/normalize-events" "$file" "$3" >"$file.normalized" && [ -s "$file.normalized" ] || {
      echo no
      return
    }
  done
  if cmp -s "$1.normalized" "$2.normalized"; then
    echo yes
  else
    diff "$1.normalized" "$2.normalized" | head -n 20 | cut -c 1-160 | sed 's/^/    | /' >&2
    echo no
  fi
}

verb_demo() {
  local live='' row language folder needs languages=() all_needs=()
  export DEMO_PROMPT=$DEMO_SCRIPTED_PROMPT
  case $#:${1:-} in
    0:) ;;
    2:--live)
      live=yes DEMO_PROMPT=$2
      [ -n "$DEMO_PROMPT" ] || die "--live needs a prompt that is not empty"
      ;;
    *)
      warn 'usage: ./dev demo [--live "prompt"]'
      exit 2
      ;;
  esac
  for row in "${DEMOS[@]}"; do
    IFS='|' read -r language folder needs <<<"$row"
    has_part "${folder// /}" || continue
    languages+=("${language// /}")
    # shellcheck disable=SC2206
    all_needs+=($needs)
  done
  ((${#languages[@]} > 0)) || die "this checkout has no demo programs"
  mapfile -t all_needs < <(printf '%s\n' "${all_needs[@]}" | awk 'NF && !seen[$0]++')

  # The user's HOME matters to a live demo; setup and builds use it in any case.
  setup "${all_needs[@]}"
  step build "build" build_cargo || fail_step build "the workspace does not build."
  for language in "${languages[@]}"; do
    step "build-$language" "build for $language" "prepare_$language" ||
      fail_step "build-$language" "the $language part does not build."
  done

  export CODEX_PATH=$CODEXKIT_TEST_CODEX
  # The approved command writes where the sandbox would not let it: neither in the working directory nor in $TMPDIR.
  export DEMO_OUTSIDE=$DEV/demo/written-after-approval.txt
  local base started events same problem all_same=yes reference='' table=()
  base=$(mktemp -d "${TMPDIR:-/tmp}/codexkit-demo.XXXXXX") || exit 1
  at_exit "rm -rf '$base'"
  : >"$LOGS/demo-model.log"
  for language in "${languages[@]}"; do
    say
    started=$EPOCHREALTIME
    run_demo "$language" "$base" "$live"
    started=$(seconds_since "$started")
    events=0
    [ -f "$base/$language.jsonl" ] && events=$(wc -l <"$base/$language.jsonl")
    ((events > 0)) || problem+=", no events"
    : "${reference:=$base/$language.jsonl}"
    # A real model never answers twice the same; that each turn ended well is all there is to compare.
    same=-
    [ -n "$live" ] || same=$(same_events "$reference" "$base/$language.jsonl" "$base/work")
    [[ $same != no && -z $problem ]] || all_same=no
    table+=("$(printf '%-10s %7s %9s s  %-15s %s' "$language" "$events" "$started" "$same" "${problem#, }")")
  done

  say
  printf '%-10s %7s %11s  %s\n' language events "wall time" "same event list"
  printf '%s\n' "${table[@]}" | sed 's/ *$//'
  [ "$all_same" = yes ]
}
