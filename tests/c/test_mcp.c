/* MCP: a C program as the client of a server, and as a server whose functions the real Codex calls. Started with --serve, this
 * program is such a server over its standard input and output. */
#define _GNU_SOURCE
#include "setting.h"

#define GREET \
  "{\"name\": \"greet\", \"description\": \"Greets.\", \"input_schema\": {\"type\": \"object\", \"properties\": {\"n\": {\"type\": " \
  "\"integer\"}}, \"required\": [\"n\"]}}"

/* --- client of a server ------------------------------------------------------------------------------------- */

/* The server of tests/mcp; its process is told the home, so that it is found. What it gets stands in `journal`. */
static unsigned long long connect_to_fake(recorder *host, const home *home) {
  char *connected = call(host, CODEXKIT_OP_MCP_CONNECT,
                         format("{\"server\": {\"name\": \"fake\", \"command\": \"python3\", \"args\": [\"%s/../mcp/fake_server.py\", "
                                "\"%s/journal\"], \"env\": {\"CODEX_HOME\": \"%s/codex\"}}, \"answers_asks\": true}",
                                needed("CODEXKIT_VECTORS"), home->root, home->root));
  CHECK_CONTAINS(connected, "\"instructions\":\"be kind\"");
  unsigned long long client = handle_in(connected, "client");
  CHECK(codex_processes(home, NULL) > 0);
  return client;
}

static char *tool(unsigned long long client, const char *name, const char *arguments) {
  return format("{\"client\": %llu, \"tool\": \"%s\", \"arguments\": %s}", client, name, arguments);
}

static void a_server_is_asked_for_its_tools_and_calls_them(void) {
  recorder host;
  home home = new_home();
  CHECK(open_recorder(&host, "{}"));
  unsigned long long client = connect_to_fake(&host, &home);
  char *tools = call(&host, CODEXKIT_OP_MCP_LIST_TOOLS, format("{\"client\": %llu}", client));
  CHECK(count_in(tools, "\"qualified_name\":\"mcp__fake__") == 13);
  CHECK(json_is(json_get(json_element(json_value(tools), 0), "name"), "\"echo\""));
  codexkit_string_free(tools);

  char *echoed = call(&host, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "echo", "{\"n\": 1}"));
  CHECK(json_is(json_get(json_element(json_get(json_value(echoed), "content"), 0), "text"), "\"{\\\"n\\\": 1}\""));
  CHECK(json_is(json_get(json_value(echoed), "is_error"), "false"));
  codexkit_string_free(echoed);
  CHECK(call(&host, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "fail", "{}")) == NULL);
  CHECK(host.status == CODEXKIT_ERROR_RPC);
  CHECK_CONTAINS(host.error, "-32602");

  char *streamed = call(&host, CODEXKIT_OP_MCP_CALL_TOOL_STREAMED, tool(client, "progress", "{}"));
  CHECK_CONTAINS(streamed, "\"text\":\"done\"");
  codexkit_string_free(streamed);
  int step = 0;
  for (const char *line = host.events; line != NULL && *line != '\0'; line = strchr(line, '\n') + 1) {
    CHECK(json_is(json_get(json_value(line), "method"), "\"notifications/progress\""));
    CHECK(json_number(json_get(json_value(line), "params.progress")) == (unsigned)++step);
  }
  CHECK(step == 3);

  codexkit_string_free(call(&host, CODEXKIT_OP_MCP_CLOSE, format("{\"client\": %llu}", client)));
  CHECK(codex_processes(&home, NULL) == 0);
  CHECK(call(&host, CODEXKIT_OP_MCP_LIST_TOOLS, format("{\"client\": %llu}", client)) == NULL);
  CHECK(host.status == CODEXKIT_ERROR_UNKNOWN_HANDLE);
  close_recorder(&host);
  remove_home(&home);
}

/* Polls: only a file tells what the server has got. */
static bool stands_in_journal(const home *home, const char *text) {
  char *path = format("%s/journal", home->root);
  bool found = false;
  for (int tries = 0; tries < 2000 && !found; tries++) {
    char *journal = read_file(path);
    found = journal != NULL && strstr(journal, text) != NULL;
    free(journal);
    if (!found) nanosleep(&(struct timespec){.tv_nsec = 10 * 1000 * 1000}, NULL);
  }
  free(path);
  return found;
}

static bool listened_elsewhere;
static uint64_t listening;
static void note_the_ticket(recorder *record, const codexkit_message *message) {
  (void)record;
  if (message->kind == CODEXKIT_KIND_EVENT || message->kind == CODEXKIT_KIND_ASK)
    listened_elsewhere |= message->ticket != listening;
}

static void what_a_server_asks_and_tells_comes_to_who_listens(void) {
  recorder host;
  home home = new_home();
  CHECK(open_recorder(&host, "{}"));
  unsigned long long client = connect_to_fake(&host, &home);
  host.hook = note_the_ticket, listened_elsewhere = false;
  char *listen = format("{\"client\": %llu, \"answers_asks\": true}", client);
  CHECK(codexkit_call(host.codex, CODEXKIT_OP_MCP_LISTEN, listen, strlen(listen), NULL, &listening, NULL) == CODEXKIT_OK);
  free(listen);

  const char *question = "{\"method\": \"elicitation/create\", \"params\": {\"mode\": \"form\", \"message\": \"Who?\", "
                         "\"requestedSchema\": {\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"string\"}}}}}";
  const char *const answers[][2] = {{"{\"decision\": \"elicited\", \"content\": {\"name\": \"Ada\"}}", "Ada"},
                                    {"\"deny\"", "decline"},
                                    {"{\"decision\": \"elicited\", \"content\": {\"name\": 7}}", "decline"},
                                    {"42", "decline"}};
  for (int n = 0; n < 4; n++) {
    host.answer = answers[n][0];
    char *said = call(&host, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "ask", question));
    CHECK_CONTAINS(said, answers[n][1]);
    CHECK(host.count[CODEXKIT_KIND_ASK] == n + 1);
    codexkit_string_free(said);
  }
  codexkit_string_free(call(&host, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "grow", "{}")));
  WAIT_UNTIL(&host, has_event(&host, "notifications/tools/list_changed"));
  char *tools = call(&host, CODEXKIT_OP_MCP_LIST_TOOLS, format("{\"client\": %llu}", client));
  CHECK_CONTAINS(tools, "\"grown\"");
  codexkit_string_free(tools);

  /* A call that is given up is cancelled at the server. */
  uint64_t slow = start(&host, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "slow", "{}"));
  WAIT_UNTIL(&host, has_event(&host, "slow has begun"));
  CHECK(codexkit_cancel(host.codex, slow, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(&host, host.count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(host.last_status == CODEXKIT_ERROR_CANCELLED);
  CHECK(stands_in_journal(&home, "notifications/cancelled"));

  /* Whoever listens is told of the end. */
  codexkit_string_free(call(&host, CODEXKIT_OP_MCP_CLOSE, format("{\"client\": %llu}", client)));
  WAIT_UNTIL(&host, host.count[CODEXKIT_KIND_RESULT] == 2);
  CHECK(host.last_status == CODEXKIT_OK && !listened_elsewhere);
  close_recorder(&host);
  remove_home(&home);
}

static void a_server_that_dies_fails_its_calls(void) {
  recorder host;
  home home = new_home();
  CHECK(open_recorder(&host, "{}"));
  unsigned long long client = connect_to_fake(&host, &home);
  CHECK(call(&host, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "die", "{}")) == NULL);
  CHECK(host.status == CODEXKIT_ERROR_EXITED);
  CHECK_CONTAINS(host.error, "\"exit_code\":3");
  CHECK_CONTAINS(host.error, "out of luck");
  /* One that nobody closes ends with its host. */
  connect_to_fake(&host, &home);
  close_recorder(&host);
  CHECK(codex_processes(&home, NULL) == 0);
  remove_home(&home);
}

/* --- a server of functions ---------------------------------------------------------------------------------- */

static void answer_to_greet(recorder *record, uint64_t ask_id, unsigned long long n) {
  char *answer = format("{\"decision\": \"tool\", \"content\": [{\"type\": \"text\", \"text\": \"hello %llu\"}]}", n);
  CHECK(codexkit_answer(record->codex, ask_id, answer, strlen(answer), NULL) == CODEXKIT_OK);
  free(answer);
}

static void greet(recorder *record, const codexkit_message *message) {
  if (message->kind != CODEXKIT_KIND_ASK) return;
  json_slice ask = json_value(message->json);
  CHECK(json_is(json_get(ask, "kind"), "\"tool_call\"") && json_is(json_get(ask, "tool"), "\"greet\""));
  answer_to_greet(record, message->ask_id, json_number(json_get(ask, "request.arguments.n")));
}

#define CALLS 10
static struct {
  uint64_t ask_id;
  unsigned long long n;
  char *call_id;
} calls[CALLS];

static void keep_for_later(recorder *record, const codexkit_message *message) {
  int so_far = record->count[CODEXKIT_KIND_ASK];
  if (message->kind != CODEXKIT_KIND_ASK || so_far >= CALLS) return;
  json_slice ask = json_value(message->json);
  CHECK(message->ticket == listening && json_is(json_get(ask, "server"), "\"host\""));
  calls[so_far].ask_id = message->ask_id;
  calls[so_far].n = json_number(json_get(ask, "request.arguments.n"));
  calls[so_far].call_id = json_text(json_get(ask, "request.callId"));
}

/* Serves `greet` over HTTP, and listens. */
static char *serve_greet(recorder *host, unsigned long long *server) {
  char *served = call(host, CODEXKIT_OP_MCP_SERVE, format("{\"name\": \"host\", \"tools\": [" GREET "]}"));
  *server = json_number(json_get(json_value(served), "server"));
  char *listen = format("{\"server\": %llu, \"answers_asks\": true}", *server);
  CHECK(codexkit_call(host->codex, CODEXKIT_OP_MCP_LISTEN, listen, strlen(listen), NULL, &listening, NULL) == CODEXKIT_OK);
  free(listen);
  return served;
}

/* Another client connects to it. */
static unsigned long long connect_to_greet(recorder *other, const char *served) {
  json_slice url = json_get(json_value(served), "url"), token = json_get(json_value(served), "bearer_token");
  char *connected = call(other, CODEXKIT_OP_MCP_CONNECT,
                         format("{\"server\": {\"name\": \"there\", \"url\": %.*s, \"bearer_token\": %.*s}}", (int)url.len, url.at,
                                (int)token.len, token.at));
  CHECK(connected != NULL);
  return handle_in(connected, "client");
}

/* All calls are under way before the first is answered. */
static void codex_calls_functions_served_over_http(const char *transport) {
  setting setting;
  char steps[4096] = "", *more = format(", \"transport\": \"%s\"", transport);
  for (int n = 0; n < CALLS; n++)
    snprintf(steps + strlen(steps), sizeof steps - strlen(steps),
             "%s{\"type\": \"function_call\", \"namespace\": \"mcp__host\", \"name\": \"greet\", \"arguments\": {\"n\": %d}}",
             n > 0 ? ", " : "", n);
  char *script = format(ALWAYS("{\"steps\": [%s]}, " TEXT("done")), steps);
  if (!set_up(&setting, script, more)) return;
  recorder *codex = &setting.codex;
  codex->hook = keep_for_later;
  unsigned long long server;
  char *served = serve_greet(codex, &server);
  json_slice config = json_get(json_value(served), "config");
  char *attached = format(", \"config\": %.*s", (int)config.len, config.at);
  start(codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, attached), ""));
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_ASK] == CALLS);
  for (int n = 0; n < CALLS; n++) {
    codexkit_string_free(call(codex, CODEXKIT_OP_MCP_TOOL_PROGRESS,
                              format("{\"server\": %llu, \"call_id\": \"%s\", \"progress\": 1}", server, calls[n].call_id)));
    CHECK(codex->status == CODEXKIT_OK);
    answer_to_greet(codex, calls[n].ask_id, calls[n].n);
    free(calls[n].call_id);
  }
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(codex->last_status == CODEXKIT_OK);
  char *requests = model_requests(&setting);
  for (int n = 0; n < CALLS; n++) {
    char *expected = format("hello %d", n);
    CHECK_CONTAINS(requests, expected);
    free(expected);
  }
  codexkit_string_free(call(codex, CODEXKIT_OP_MCP_STOP, format("{\"server\": %llu}", server)));
  WAIT_UNTIL(codex, codex->count[CODEXKIT_KIND_RESULT] == 2);
  CHECK(codex->last_status == CODEXKIT_OK);
  codexkit_string_free(requests), codexkit_string_free(served);
  free(attached), free(script), free(more);
  tear_down(&setting);
}
static void an_app_server_calls_functions_over_http(void) { codex_calls_functions_served_over_http("app_server"); }
static void exec_calls_functions_over_http(void) { codex_calls_functions_served_over_http("exec"); }

static void a_call_is_told_how_far_it_is_and_may_be_given_up(void) {
  recorder host, other;
  CHECK(open_recorder(&host, "{}") && open_recorder(&other, "{}"));
  host.hook = keep_for_later;
  unsigned long long server;
  char *served = serve_greet(&host, &server);
  unsigned long long client = connect_to_greet(&other, served);
  start(&other, CODEXKIT_OP_MCP_CALL_TOOL_STREAMED, tool(client, "greet", "{\"n\": 3}"));
  WAIT_UNTIL(&host, host.count[CODEXKIT_KIND_ASK] == 1);
  codexkit_string_free(call(&host, CODEXKIT_OP_MCP_TOOL_PROGRESS,
                            format("{\"server\": %llu, \"call_id\": \"%s\", \"progress\": 1, \"total\": 2, \"message\": \"half\"}",
                                   server, calls[0].call_id)));
  WAIT_UNTIL(&other, has_event(&other, "\"message\":\"half\""));
  CHECK(other.count[CODEXKIT_KIND_RESULT] == 0);
  answer_to_greet(&host, calls[0].ask_id, calls[0].n);
  WAIT_UNTIL(&other, other.count[CODEXKIT_KIND_RESULT] == 1);
  CHECK_CONTAINS(other.results, "hello 3");

  uint64_t given_up = start(&other, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "greet", "{\"n\": 4}"));
  WAIT_UNTIL(&host, host.count[CODEXKIT_KIND_ASK] == 2);
  CHECK(codexkit_cancel(other.codex, given_up, NULL) == CODEXKIT_OK);
  WAIT_UNTIL(&host, host.count[CODEXKIT_KIND_ASK_CLOSED] == 1);
  CHECK(codexkit_answer(host.codex, calls[1].ask_id, "\"deny\"", 6, NULL) == CODEXKIT_ERROR_ALREADY_ANSWERED);
  codexkit_string_free(served);
  free(calls[0].call_id), free(calls[1].call_id);
  close_recorder(&other);
  close_recorder(&host);
}

static void who_has_the_token_may_call_and_nobody_else(void) {
  recorder host, other;
  CHECK(open_recorder(&host, "{}") && open_recorder(&other, "{}"));
  host.hook = greet;
  unsigned long long server;
  char *served = serve_greet(&host, &server);
  unsigned long long client = connect_to_greet(&other, served);
  char *said = call(&other, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "greet", "{\"n\": 7}"));
  CHECK_CONTAINS(said, "hello 7");
  codexkit_string_free(said);
  WAIT_UNTIL(&host, host.count[CODEXKIT_KIND_ASK] == 1);

  /* What does not fit the schema, and who does not know the token, never reaches the function. */
  said = call(&other, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "greet", "{\"n\": \"seven\"}"));
  CHECK_CONTAINS(said, "\"is_error\":true");
  codexkit_string_free(said);
  json_slice url = json_get(json_value(served), "url");
  CHECK(call(&other, CODEXKIT_OP_MCP_CONNECT,
             format("{\"server\": {\"name\": \"there\", \"url\": %.*s, \"bearer_token\": \"wrong-and-long-enough\"}}", (int)url.len,
                    url.at)) == NULL);
  CHECK(other.status == CODEXKIT_ERROR_UNAUTHORIZED);
  CHECK(host.count[CODEXKIT_KIND_ASK] == 1);

  codexkit_string_free(call(&host, CODEXKIT_OP_MCP_STOP, format("{\"server\": %llu}", server)));
  CHECK(call(&other, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "greet", "{\"n\": 8}")) == NULL);
  codexkit_string_free(served);
  close_recorder(&other);
  close_recorder(&host);
}

/* --- a server over standard input and output ---------------------------------------------------------------- */

static char this_program[4096];

/* Until its input ends. */
static int serve(void) {
  recorder host;
  CHECK(open_recorder(&host, "{}"));
  host.hook = greet;
  char *served = call(&host, CODEXKIT_OP_MCP_SERVE, format("{\"name\": \"own\", \"tools\": [" GREET "], \"stdio\": true}"));
  start(&host, CODEXKIT_OP_MCP_LISTEN, format("{\"server\": %llu, \"answers_asks\": true}", handle_in(served, "server")));
  WAIT_UNTIL(&host, host.count[CODEXKIT_KIND_RESULT] == 1);
  CHECK(host.last_status == CODEXKIT_OK);
  close_recorder(&host);
  return checks_failed > 0;
}

static void a_c_program_is_a_server(void) {
  recorder host;
  home home = new_home();
  CHECK(open_recorder(&host, "{}"));
  char *connected = call(&host, CODEXKIT_OP_MCP_CONNECT,
                         format("{\"server\": {\"name\": \"own\", \"command\": \"%s\", \"args\": [\"--serve\"], \"env\": "
                                "{\"CODEX_HOME\": \"%s/codex\"}}}",
                                this_program, home.root));
  unsigned long long client = handle_in(connected, "client");
  char *tools = call(&host, CODEXKIT_OP_MCP_LIST_TOOLS, format("{\"client\": %llu}", client));
  CHECK_CONTAINS(tools, "\"qualified_name\":\"mcp__own__greet\"");
  codexkit_string_free(tools);
  for (int n = 0; n < CALLS; n++) CHECK(start(&host, CODEXKIT_OP_MCP_CALL_TOOL, tool(client, "greet", "{\"n\": 9}")) != 0);
  WAIT_UNTIL(&host, host.count[CODEXKIT_KIND_RESULT] == CALLS);
  CHECK(count_in(host.results, "hello 9") == CALLS);
  codexkit_string_free(call(&host, CODEXKIT_OP_MCP_CLOSE, format("{\"client\": %llu}", client)));
  CHECK(host.status == CODEXKIT_OK);
  CHECK(codex_processes(&home, NULL) == 0);
  close_recorder(&host);
  remove_home(&home);
}

/* What Codex knows of its servers. */
static char *listed(recorder *codex) {
  return call(codex, CODEXKIT_OP_APP_SERVER_REQUEST, format("{\"method\": \"mcpServerStatus/list\", \"params\": {}}"));
}

static void check_greeted(setting *setting) {
  CHECK(setting->codex.status == CODEXKIT_OK);
  char *requests = model_requests(setting);
  CHECK_CONTAINS(requests, "hello 5");
  codexkit_string_free(requests);
}

static void a_server_is_added_called_and_removed(void) {
  setting setting;
  if (!set_up(&setting, ALWAYS("{\"steps\": [{\"type\": \"function_call\", \"namespace\": \"mcp__own\", \"name\": \"greet\", "
                               "\"arguments\": {\"n\": 5}}]}, " TEXT("done")), ""))
    return;
  recorder *codex = &setting.codex;
  codexkit_string_free(call(codex, CODEXKIT_OP_CODEX_ADD_MCP_SERVER,
                            format("{\"name\": \"own\", \"settings\": {\"command\": \"%s\", \"args\": [\"--serve\"]}}", this_program)));
  CHECK(codex->status == CODEXKIT_OK);
  char *path = format("%s/codex/config.toml", setting.home.root), *file = read_file(path);
  CHECK_CONTAINS(file, "[mcp_servers.own]");
  free(file);
  char *servers = listed(codex);
  CHECK_CONTAINS(servers, "\"name\":\"own\"");
  CHECK_CONTAINS(servers, "\"greet\"");
  codexkit_string_free(servers);

  /* The user is asked before a tool of such a server is called. */
  codex->answer = "\"allow\"";
  codexkit_string_free(call(codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, ASKING), ", \"answers_asks\": true")));
  CHECK(codex->count[CODEXKIT_KIND_ASK] == 1);
  check_greeted(&setting);

  codexkit_string_free(call(codex, CODEXKIT_OP_CODEX_REMOVE_MCP_SERVER, format("{\"name\": \"own\"}")));
  CHECK(codex->status == CODEXKIT_OK);
  servers = listed(codex);
  CHECK(servers != NULL && strstr(servers, "\"own\"") == NULL);
  codexkit_string_free(servers);
  file = read_file(path);
  CHECK(file != NULL && strstr(file, "mcp_servers.own") == NULL);
  CHECK(call(codex, CODEXKIT_OP_CODEX_ADD_MCP_SERVER, format("{\"name\": \"own\", \"settings\": {}}")) == NULL);
  CHECK(codex->status == CODEXKIT_ERROR_INVALID_ARGUMENT);
  CHECK_CONTAINS(codex->error, "settings");
  free(file), free(path);
  tear_down(&setting);
}

/* `codex exec` has nobody to ask. */
static void exec_calls_a_tool_only_with_leave(void) {
  setting setting;
  setting.home = new_home();
  char *own = format(", \"mcp_servers\": {\"own\": {\"command\": \"%s\", \"args\": [\"--serve\"]}}", this_program);
  if (!start_model(&setting, ALWAYS("{\"steps\": [{\"type\": \"function_call\", \"namespace\": \"mcp__own\", \"name\": \"greet\", "
                                    "\"arguments\": {\"n\": 5}}]}, " TEXT("done"))) ||
      !open_codex(&setting, own, ", \"transport\": \"exec\""))
    return;
  recorder *codex = &setting.codex;
  codexkit_string_free(call(codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, ""), "")));
  CHECK(codex->status == CODEXKIT_OK);
  char *requests = model_requests(&setting);
  CHECK(requests != NULL && strstr(requests, "hello 5") == NULL);
  char *allowed = call(codex, CODEXKIT_OP_MCP_ALLOW_TOOLS, format("{\"server\": \"own\", \"tools\": [\"greet\"]}"));
  json_slice config = json_get(json_value(allowed), "config");
  char *with = format(", \"config\": %.*s", (int)config.len, config.at);
  codexkit_string_free(call(codex, CODEXKIT_OP_THREAD_RUN, go(new_thread(&setting, with), "")));
  check_greeted(&setting);
  codexkit_string_free(requests), codexkit_string_free(allowed);
  free(with), free(own);
  tear_down(&setting);
}

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "--serve") == 0) return serve();
  CHECK(readlink("/proc/self/exe", this_program, sizeof this_program - 1) > 0);
  const test tests[] = {
      TEST(a_server_is_asked_for_its_tools_and_calls_them),
      TEST(what_a_server_asks_and_tells_comes_to_who_listens),
      TEST(a_server_that_dies_fails_its_calls),
      TEST(an_app_server_calls_functions_over_http),
      TEST(exec_calls_functions_over_http),
      TEST(a_call_is_told_how_far_it_is_and_may_be_given_up),
      TEST(who_has_the_token_may_call_and_nobody_else),
      TEST(a_c_program_is_a_server),
      TEST(a_server_is_added_called_and_removed),
      TEST(exec_calls_a_tool_only_with_leave),
  };
  return run_tests(tests, sizeof tests / sizeof *tests, argc > 1 ? argv[1] : NULL);
}
