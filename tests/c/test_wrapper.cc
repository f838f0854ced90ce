/* codexkit.hpp on the real Codex: owners, exceptions, futures, handlers. docs.hpp is what docs/c.md shows. */
#include <docs.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

static int checks_failed;
#define CHECK(condition) \
  do { \
    if (!(condition)) { \
      checks_failed++; \
      std::cout << "  " << __FILE__ << ":" << __LINE__ << ": not true: " #condition "\n"; \
    } \
  } while (0)

static std::string needed(const char *variable) {
  const char *value = std::getenv(variable);
  if (value && *value) return value;
  std::cout << variable << " is not set: run the tests by `./dev test c`, which sets it\n0 passed, 1 failed\n";
  std::exit(1);
}

static std::string member(const std::string &json, const char *path) {
  json_slice found = json_get(json_value(json.c_str()), path);
  return found.at ? std::string(found.at, found.len) : std::string();
}

static bool contains(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }

/* A disposable home and a scripted model whose turn writes a file outside of the sandbox. */
struct Setting {
  std::string root, outside, options, thread;
  codexkit::Client fixture;

  explicit Setting(const char *name) {
    root = needed("CODEXKIT_TEST_DIR");
    mkdir(root.c_str(), 0777);
    root += std::string("/") + name + "-" + std::to_string(getpid());
    for (const char *folder : {"", "/home", "/codex", "/project", "/outside"}) mkdir((root + folder).c_str(), 0777);
    outside = root + "/outside/marker";
    std::string started =
        fixture
            .call(CODEXKIT_OP_TESTING_MODEL_START,
                  R"({"script": {"turns": [{"when": {}, "replies": [{"steps": [{"type": "function_call", "name":
                  "exec_command", "arguments": {"cmd": "echo written > )" + outside + R"(", "sandbox_permissions":
                  "require_escalated", "justification": "May I?"}}]}, {"steps": [{"type": "text", "text": "done"}]}]}]}})")
            .get();
    options = R"({"options": {"codex_path": ")" + needed("CODEXKIT_TEST_CODEX") + R"(", "codex_home": ")" + root +
              R"(/codex", "env": {"HOME": ")" + root + R"(/home"}, "config": )" + member(started, "config") + "}}";
    thread = R"({"options": {"working_directory": ")" + root + R"(/project", "skip_git_repo_check": true, "sandbox":
             "workspace-write", "approval_policy": "on-request"}})";
  }
  ~Setting() {
    if (std::system(("rm -rf '" + root + "'").c_str()) != 0) checks_failed++;
  }
};

static std::string go(const std::string &thread) {
  return R"({"thread": )" + member(thread, "thread") + R"(, "input": "go", "answers_asks": true})";
}

static void a_turn_with_handlers() {
  Setting setting("cpp-allow");
  codexkit::Client *answering = nullptr;
  codexkit::Handlers handlers;
  handlers.on_ask = [&](codexkit::Ask ask) {
    CHECK(contains(ask.json, "May I?"));
    answering->answer(ask.id, "\"allow\"");
  };
  codexkit::Client codex(setting.options, std::move(handlers));
  answering = &codex;
  std::string events;
  auto thread = codex.call(CODEXKIT_OP_THREAD_START, setting.thread).get();
  auto turn = codex.start(CODEXKIT_OP_THREAD_RUN_STREAMED, go(thread), [&](std::string_view event) { events += event; });
  CHECK(turn.ticket != 0);
  CHECK(contains(turn.result.get(), R"("final_response":"done")"));
  CHECK(contains(events, "\"approval.resolved\"") && contains(events, "\"turn.completed\""));
  CHECK(access(setting.outside.c_str(), F_OK) == 0);
}

static void the_program_of_the_document() {
  Setting setting("cpp-doc");
  std::string events;
  std::string result = watch_a_turn(setting.options, setting.thread, [&](std::string_view event) { events += event; });
  CHECK(contains(result, R"("final_response":"done")"));
  CHECK(contains(events, "\"turn.completed\""));
  CHECK(access(setting.outside.c_str(), F_OK) == 0);
}

static void a_handler_that_throws_refuses() {
  Setting setting("cpp-throw");
  codexkit::Handlers handlers;
  handlers.on_ask = [](codexkit::Ask) { throw std::runtime_error("broken"); };
  codexkit::Client codex(setting.options, std::move(handlers));
  auto thread = codex.call(CODEXKIT_OP_THREAD_START, setting.thread).get();
  CHECK(contains(codex.call(CODEXKIT_OP_THREAD_RUN, go(thread)).get(), R"("final_response":"done")"));
  CHECK(access(setting.outside.c_str(), F_OK) != 0);
}

static void no_handler_refuses() {
  Setting setting("cpp-none");
  codexkit::Client codex(setting.options);
  auto thread = codex.call(CODEXKIT_OP_THREAD_START, setting.thread).get();
  auto turn = codex.start(CODEXKIT_OP_THREAD_RUN_STREAMED, go(thread), [](std::string_view) { throw 1; });
  CHECK(contains(turn.result.get(), R"("final_response":"done")"));
  CHECK(access(setting.outside.c_str(), F_OK) != 0);
}

static void errors_are_exceptions() {
  try {
    codexkit::Client codex(R"({"options": {"transport": 7}})");
    CHECK(!"no exception");
  } catch (const codexkit::Error &error) {
    CHECK(error.status() == CODEXKIT_ERROR_INVALID_ARGUMENT);
    CHECK(contains(error.what(), "options.transport"));
    CHECK(contains(error.json(), R"("code":"invalid_argument")"));
  }
  codexkit::Client codex;
  try {
    codex.call("no.such");
    CHECK(!"no exception");
  } catch (const codexkit::Error &error) {
    CHECK(error.status() == CODEXKIT_ERROR_UNKNOWN_OP);
  }
  auto running = codex.call(CODEXKIT_OP_THREAD_RUN, R"({"thread": 99, "input": "x"})");
  try {
    running.get();
    CHECK(!"no exception");
  } catch (const codexkit::Error &error) {
    CHECK(error.status() == CODEXKIT_ERROR_UNKNOWN_HANDLE);
  }
}

static void a_client_moves() {
  codexkit::Client one;
  codexkit::Client two(std::move(one));
  CHECK(contains(two.call(CODEXKIT_OP_THREAD_START).get(), "\"thread\":"));
  one = codexkit::Client();
  one = std::move(two);
  CHECK(contains(one.call(CODEXKIT_OP_THREAD_START).get(), "\"thread\":"));
  auto last = one.call(CODEXKIT_OP_THREAD_START);
  one.close();
  last.wait(); /* a result or an error, but no broken promise */
}

int main() {
  const struct {
    const char *name;
    void (*run)();
  } tests[] = {{"a_turn_with_handlers", a_turn_with_handlers},
               {"the_program_of_the_document", the_program_of_the_document},
               {"a_handler_that_throws_refuses", a_handler_that_throws_refuses},
               {"no_handler_refuses", no_handler_refuses},
               {"errors_are_exceptions", errors_are_exceptions},
               {"a_client_moves", a_client_moves}};
  int passed = 0, failed = 0;
  for (const auto &test : tests) {
    checks_failed = 0;
    try {
      test.run();
    } catch (const std::exception &error) {
      checks_failed++;
      std::cout << "  thrown: " << error.what() << "\n";
    }
    std::cout << (checks_failed == 0 ? "ok     " : "FAILED ") << test.name << std::endl;
    (checks_failed == 0 ? passed : failed)++;
  }
  std::cout << passed << " passed, " << failed << " failed" << std::endl;
  return failed > 0;
}
