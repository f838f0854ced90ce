#!/usr/bin/env bash
# MCP against what others have written: the conformance suite, on a client and a server built with the public API, and
# three reference servers. Run it by `./dev test mcp`, which installs them.
#
# A scenario counts as passed when it passes, or fails as the baseline says. Ends with a line 'N passed, N failed'.
set -uo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
NODE=$CODEXKIT_TEST_MCP/node_modules/node/bin/node
SUITE=$CODEXKIT_TEST_MCP/node_modules/@modelcontextprotocol/conformance/dist/index.js
EXAMPLES=$CARGO_TARGET_DIR/debug/examples
passed=0 failed=0

# scenarios <log> <key of the baseline> <exit status>: counts the lines of the summary.
scenarios() {
  local found unexpected
  found=$(grep -c '^[✓✗] ' "$1")
  unexpected=$(sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '/^(Unexpected failures|Stale baseline)/ { on = 1; next } /^$/ { on = 0 } on' | grep -c '^  ')
  # A suite that did not get to its summary proves nothing.
  if [ "$found" = 0 ] || { [ "$3" != 0 ] && [ "$unexpected" = 0 ]; }; then unexpected=$((unexpected + 1)); fi
  passed=$((passed + (found > unexpected ? found - unexpected : 0))) failed=$((failed + unexpected))
  echo "conformance, $2: $found scenarios, $unexpected not as expected"
}

cd "$ROOT" && cargo build --quiet -p codexkit --example mcp_conformance_client --example mcp_conformance_server || exit 1
log=$(mktemp)
trap 'rm -f "$log"' EXIT

"$NODE" "$SUITE" client --suite all --command "$EXAMPLES/mcp_conformance_client" \
  --expected-failures "$HERE/conformance-baseline.yml" >"$log" 2>&1
status=$?
sed -n '/SUITE SUMMARY/,$p' "$log"
scenarios "$log" client "$status"

"$NODE" "$HERE/with_token.mjs" "$EXAMPLES/mcp_conformance_server" -- \
  "$NODE" "$SUITE" server --suite all --url '{url}' --expected-failures "$HERE/conformance-baseline.yml" >"$log" 2>&1
status=$?
sed -n '/=== SUMMARY/,$p' "$log"
scenarios "$log" server "$status"

cargo test -p codexkit --test mcp_reference -- --ignored 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
read -r good bad < <(sed -n 's/^test result: .* \([0-9]*\) passed; \([0-9]*\) failed.*/\1 \2/p' "$log") || good=0 bad=1
# A run that fails without a failed test did not get to the end.
[ "$status" = 0 ] || [ "$bad" != 0 ] || bad=1
passed=$((passed + good)) failed=$((failed + bad))

echo "$passed passed, $failed failed"
((failed == 0))
