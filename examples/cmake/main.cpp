// One turn of Codex from C++: prints the events as they come. Codex may read, and nobody allows it more.
#include <codexkit.hpp>
#include <iostream>

#include "../c/json.h"

int main() try {
  codexkit::Client codex;
  auto thread = codex.call(CODEXKIT_OP_THREAD_START,
                           R"({"options": {"sandbox": "read-only", "skip_git_repo_check": true}})").get();
  auto handle = std::to_string(json_number(json_get(json_value(thread.c_str()), "thread")));
  auto turn = codex.start(CODEXKIT_OP_THREAD_RUN_STREAMED,
                          R"({"input": "What is in this folder?", "thread": )" + handle + "}",
                          [](std::string_view event) { std::cout << event << std::endl; });
  turn.result.get();
} catch (const codexkit::Error &error) {
  std::cerr << error.what() << std::endl;
  return 1;
}
