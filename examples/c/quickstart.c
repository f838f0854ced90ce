/* The shortest useful program: ask Codex one question. It is found by CODEX_PATH, npm's or pip's package, or PATH. */
#include <codexkit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

static int failed(codexkit_error *error) {
  fprintf(stderr, "%s: %s\n", codexkit_error_code(error), codexkit_error_message(error));
  codexkit_error_free(error);
  return 1;
}

int main(void) {
  const char *start = "{\"options\": {\"sandbox\": \"read-only\", \"skip_git_repo_check\": true}}";
  char question[128], *thread, *turn;
  codexkit_client *codex;
  codexkit_error *error;

  if (codexkit_client_open(NULL, 0, NULL, &codex, &error)) return failed(error);
  if (codexkit_call_wait(codex, CODEXKIT_OP_THREAD_START, start, strlen(start), NULL, &thread, &error))
    return failed(error);

  snprintf(question, sizeof question, "{\"thread\": %llu, \"input\": \"What is in this folder?\"}",
           json_number(json_get(json_value(thread), "thread")));
  if (codexkit_call_wait(codex, CODEXKIT_OP_THREAD_RUN, question, strlen(question), NULL, &turn, &error))
    return failed(error);

  char *answer = json_text(json_get(json_value(turn), "final_response"));
  puts(answer);
  free(answer);
  codexkit_string_free(thread);
  codexkit_string_free(turn);
  return codexkit_client_free(codex, NULL) != CODEXKIT_OK;
}
