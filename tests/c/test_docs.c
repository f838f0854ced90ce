/* What docs/c.md shows (docs.h), one after the other, on the real Codex. */
#define _GNU_SOURCE
#include <docs.h>

#include "setting.h"

#define TURN(user, replies) "{\"when\": {\"user\": \"" user "\"}, \"replies\": [" replies "]}"
#define CALL(of, arguments) "{\"type\": \"function_call\", " of ", \"arguments\": " arguments "}"
#define SHELL(command) \
  CALL("\"name\": \"exec_command\"", "{\"cmd\": \"" command "\", \"sandbox_permissions\": \"require_escalated\", " \
                                     "\"justification\": \"May I?\"}")
#define PATCH(name) \
  "{\"type\": \"custom_tool_call\", \"name\": \"apply_patch\", \"input\": \"*** Begin Patch\\n*** Add File: " name \
  "\\n+It rains.\\n*** End Patch\\n\"}"

static const char SCRIPT[] =
    "{\"turns\": [" TURN("this folder", TEXT("nothing")) ", " TURN("missing", TEXT("everything")) ", "
    TURN("Note the weather", "{\"steps\": [" CALL("\"name\": \"weather\"", "{\"city\": \"Ulm\"}") "]}, {\"steps\": [" PATCH("notes.txt")
         "]}, {\"steps\": [" SHELL("touch made") "]}, " TEXT("noted")) ", "
    TURN("tests pass", "{\"steps\": [" SHELL("touch passed") "]}, " TEXT("they do")) ", "
    TURN("wet", "{\"steps\": [" CALL("\"namespace\": \"mcp__sky\", \"name\": \"weather\"", "{\"city\": \"Ulm\"}") "]}, " TEXT("very"))
    "]}";

static void check_result(char *result, const char *part) {
  CHECK_CONTAINS(result, part);
  codexkit_string_free(result);
}

static void the_programs_of_the_document(void) {
  setting setting;
  setting.home = new_home();
  if (!start_model(&setting, SCRIPT)) return;
  char *options = codex_options(&setting, "", ""), *project = format("%s/project", setting.home.root);
  char *server = format("%s/../methods/mcp_server.py", needed("CODEXKIT_VECTORS"));
  /* They work where they are started. */
  CHECK(chdir(project) == 0 && symlink(server, "mcp_server.py") == 0);

  program program;
  CHECK(open_program(&program, options) == CODEXKIT_OK);
  check_result(two_turns(program.codex), "\"final_response\":\"everything\"");
  check_result(a_turn_that_asks(program.codex), "\"final_response\":\"noted\"");
  CHECK(exists("notes.txt") && !exists("made"));
  check_result(work_in(program.codex, project), "\"final_response\":\"they do\"");
  CHECK(exists("passed"));
  check_result(a_note(program.codex), "\"text\":\"a note\"");
  check_result(a_turn_with_a_server(program.codex), "\"final_response\":\"very\"");
  char *requests = model_requests(&setting);
  CHECK(count_in(requests, "It rains.") > 1);
  CHECK_CONTAINS(requests, "only files");
  codexkit_string_free(requests);

  CHECK(codexkit_client_free(program.codex, NULL) == CODEXKIT_OK);
  CHECK(codex_processes(&setting.home, NULL) == 0 && chdir("/") == 0);
  free(options), free(project), free(server);
  verify_model(&setting);
  end_model(&setting);
}

int main(int argc, char **argv) {
  const test tests[] = {TEST(the_programs_of_the_document)};
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
