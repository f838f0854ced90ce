# shellcheck shell=bash disable=SC2034
# The versions that ./dev installs. Nothing else: change a number here and the next run installs it.
# The Python tools stand in scripts/python-tools.txt, because pip reads a list with all their dependencies.

# The Codex that the tests, the demo and the protocol snapshot are about.
PIN_CODEX=0.169.0
# Older ones that codexkit supports, the oldest first. Each is a suite of ./dev test; docs/versions.md tells what they lack.
PIN_CODEX_OLDER=(0.144.0 0.156.1)

PIN_PYRIGHT=1.1.414
PIN_TYPESCRIPT=6.0.3
# The types follow the oldest Node that codexkit supports.
PIN_TYPES_NODE=20.19.43
# With its schemas the tests describe tools.
PIN_ZOD=4.6.7

# MCP clients and servers of others, for ./dev test mcp. The suite needs a later Node than codexkit does.
PIN_MCP=(
  node@22.23.3
  @modelcontextprotocol/conformance@0.1.16
  @modelcontextprotocol/server-everything@2026.8.31
  @modelcontextprotocol/server-filesystem@2026.8.31
)

# What a toolchain that the user brings must at least be.
MIN_PYTHON=3.10
MIN_NODE=20
