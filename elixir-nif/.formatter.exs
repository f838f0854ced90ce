generated = Enum.map(~w(app_server error_code methods ops protocol types), &"lib/codexkit/#{&1}.ex")

[
  inputs:
    Enum.flat_map(
      ["{mix,.formatter}.exs", "{lib,test}/**/*.{ex,exs}", "../examples/elixir/*.exs"],
      &Path.wildcard(&1, match_dot: true)
    ) -- generated,
  line_length: 110
]
