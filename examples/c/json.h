/* Just enough JSON for tests and examples: finds members in JSON that is known to be well formed, and writes
 * strings. A real program uses the JSON library it has. */
#ifndef CODEXKIT_EXAMPLES_JSON_H
#define CODEXKIT_EXAMPLES_JSON_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A piece of a JSON text. `at` is NULL where there is nothing. */
typedef struct {
  const char *at;
  size_t len;
} json_slice;

static inline const char *json_blank(const char *at) { return at + strspn(at, " \t\r\n"); }

/* The first byte after the value that begins at `at`. */
static inline const char *json_skip(const char *at) {
  int depth = 0;
  do {
    at = json_blank(at);
    if (*at == '"') {
      for (at++; *at != '"' && *at != '\0'; at++)
        if (*at == '\\' && at[1] != '\0') at++;
      if (*at == '"') at++;
    } else if (*at == '{' || *at == '[') {
      depth++;
      at++;
    } else if (*at == '}' || *at == ']') {
      depth--;
      at++;
    } else if (*at == ',' || *at == ':') {
      at++;
    } else if (*at == '\0') {
      return at;
    } else {
      at += strcspn(at, ",:]} \t\r\n");
    }
  } while (depth > 0);
  return at;
}

static inline json_slice json_value(const char *text) {
  text = json_blank(text);
  return (json_slice){text, (size_t)(json_skip(text) - text)};
}

/* The n-th element of an array. */
static inline json_slice json_element(json_slice array, size_t n) {
  json_slice none = {NULL, 0};
  if (array.at == NULL || *array.at != '[') return none;
  const char *at = json_blank(array.at + 1);
  while (*at != ']') {
    const char *end = json_skip(at);
    if (n-- == 0) return (json_slice){at, (size_t)(end - at)};
    at = json_blank(end);
    if (*at == ',') at = json_blank(at + 1);
  }
  return none;
}

/* The member of an object by a path like "item.type". */
static inline json_slice json_get(json_slice object, const char *path) {
  while (object.at != NULL && *path != '\0') {
    size_t wanted = strcspn(path, ".");
    json_slice found = {NULL, 0};
    const char *at = *object.at == '{' ? json_blank(object.at + 1) : "}";
    while (*at == '"') {
      const char *key = at + 1, *end = json_skip(at);
      size_t length = (size_t)(end - key) - 1;
      const char *value = json_blank(json_blank(end) + 1);
      at = json_skip(value);
      if (length == wanted && memcmp(key, path, wanted) == 0) {
        found = (json_slice){value, (size_t)(at - value)};
        break;
      }
      at = json_blank(at);
      if (*at == ',') at = json_blank(at + 1);
    }
    object = found;
    path += wanted + (path[wanted] == '.');
  }
  return object;
}

static inline bool json_is(json_slice value, const char *json) {
  return value.at != NULL && value.len == strlen(json) && memcmp(value.at, json, value.len) == 0;
}

static inline unsigned long long json_number(json_slice value) {
  return value.at == NULL ? 0 : strtoull(value.at, NULL, 10);
}

static inline char *json_put_utf8(char *out, unsigned long code) {
  if (code < 0x80) {
    *out++ = (char)code;
  } else if (code < 0x800) {
    *out++ = (char)(0xc0 | code >> 6);
    *out++ = (char)(0x80 | (code & 0x3f));
  } else if (code < 0x10000) {
    *out++ = (char)(0xe0 | code >> 12);
    *out++ = (char)(0x80 | (code >> 6 & 0x3f));
    *out++ = (char)(0x80 | (code & 0x3f));
  } else {
    *out++ = (char)(0xf0 | code >> 18);
    *out++ = (char)(0x80 | (code >> 12 & 0x3f));
    *out++ = (char)(0x80 | (code >> 6 & 0x3f));
    *out++ = (char)(0x80 | (code & 0x3f));
  }
  return out;
}

static inline unsigned long json_hex4(const char *at) {
  char digits[5] = {at[0], at[1], at[2], at[3], '\0'};
  return strtoul(digits, NULL, 16);
}

/* The text of a string, as new memory; "" for everything else. */
static inline char *json_text(json_slice value) {
  char *text = malloc(value.len + 1), *out = text;
  if (value.at != NULL && *value.at == '"') {
    for (const char *at = value.at + 1; at < value.at + value.len - 1; at++) {
      if (*at != '\\') {
        *out++ = *at;
        continue;
      }
      at++;
      if (*at == 'u') {
        unsigned long code = json_hex4(at + 1);
        at += 4;
        if (code >= 0xd800 && code < 0xdc00 && at[1] == '\\' && at[2] == 'u') {
          code = 0x10000 + ((code - 0xd800) << 10) + (json_hex4(at + 3) - 0xdc00);
          at += 6;
        }
        out = json_put_utf8(out, code);
      } else {
        const char *escape = strchr("n\nr\rt\tb\bf\f", *at);
        *out++ = escape != NULL ? escape[1] : *at;
      }
    }
  }
  *out = '\0';
  return text;
}

/* `text` as a JSON string, as new memory. */
static inline char *json_quote(const char *text) {
  char *quoted = malloc(strlen(text) * 6 + 3), *out = quoted;
  *out++ = '"';
  for (; *text != '\0'; text++) {
    unsigned char byte = (unsigned char)*text;
    if (byte == '"' || byte == '\\') {
      *out++ = '\\';
      *out++ = (char)byte;
    } else if (byte < 0x20) {
      out += sprintf(out, "\\u%04x", byte);
    } else {
      *out++ = (char)byte;
    }
  }
  *out++ = '"';
  *out = '\0';
  return quoted;
}

#endif
