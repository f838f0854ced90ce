//! Elixir: `@type`s with the fields in their docs, one function per op, the error codes.
//!
//! Typespecs cannot name string keys or string values, so a type says `map` or `String.t()` and its
//! `@typedoc` says the rest.

use std::fmt::Write;

use crate::names::{self, snake};
use crate::registry::{Doorway, ErrorRow, Op, Registry};
use crate::schema::{Field, Kind, Type, TypeDef};
use crate::snapshot::{Arguments, Protocol};

/// `protocol.ex`: every message of the app-server.
pub fn protocol(protocol: &Protocol, names: &[String]) -> String {
    let mut out = module(
        "CodexKit.Protocol",
        "The app-server protocol. Messages are maps with string keys; what stands in them is in the docs of the types.",
    );
    for name in names {
        definition(&protocol.model.types[name], &mut out);
    }
    let mut told = "What the server tells: `method`, `params`, `seq`. The params by the method:\n".to_owned();
    for n in &protocol.notifications {
        let _ = write!(told, "\n- `{}`: `t:{}/0`", n.wire, type_name(&n.params));
    }
    heredoc("@typedoc", &told, &mut out);
    out.push_str("  @type server_notification :: map()\nend\n");
    out
}

/// `types.ex`: params, results and events of the ops.
pub fn types(registry: &Registry) -> String {
    let mut out = module(
        "CodexKit.Types",
        "Params, results and events of the ops. They are maps with string keys; what stands in them is in the docs of the types.",
    );
    for def in registry.model.types.values() {
        definition(def, &mut out);
    }
    out.push_str("end\n");
    out
}

/// `ops.ex`: one function per op.
pub fn ops(registry: &Registry) -> String {
    let mut out =
        module("CodexKit.Ops", "One function per op of the core. Params are a map or a keyword list.");
    for op in &registry.ops {
        let name = snake(&op.name);
        let params = registry.params(op);
        heredoc("@doc", &with_fields(&op.doc, &params.fields), &mut out);
        let output = output(op);
        let (entry, returns) = if op.streams {
            ("stream", "{:ok, CodexKit.EventStream.t()} | {:error, CodexKit.Error.t()}".to_owned())
        } else {
            ("call", format!("{{:ok, {output}}} | {{:error, CodexKit.Error.t()}}"))
        };
        let default = if params.fields.iter().any(|f| f.required) { "" } else { " \\\\ %{}" };
        let _ = writeln!(
            out,
            "  @spec {name}(CodexKit.Client.t(), map() | keyword()) :: {returns}\n  def {name}(client, params{default}), do: CodexKit.Client.{entry}(client, {:?}, params)\n",
            op.name
        );
    }
    out.push_str("end\n");
    out.replace("\n\nend\n", "\nend\n")
}

fn output(op: &Op) -> String {
    match &op.returns {
        Some(ty) => expression(ty, "CodexKit.Protocol."),
        None => expression(&op.output, "CodexKit.Types."),
    }
}

/// `methods.ex`: what `CodexKit.Thread` and `CodexKit` use, a function for each op that they have none for.
pub fn methods(registry: &Registry) -> String {
    let mut out = format!("# {}\n", crate::NOTICE);
    for (object, module) in [("thread", "CodexKit.Thread.Methods"), ("codex", "CodexKit.Methods")] {
        let _ = write!(
            out,
            "\ndefmodule {module} do\n  @moduledoc false\n\n  defmacro __using__(_) do\n    quote do\n"
        );
        let mut functions = String::new();
        for doorway in registry.doorways(object).into_iter().chain(registry.streams(object)) {
            let asks = asks(registry, doorway.op);
            // What asks outside of a thread has a module of its own.
            if doorway.on_thread || !asks {
                method(doorway, asks, &mut functions);
            }
        }
        for line in functions.trim_end().lines() {
            let _ = writeln!(out, "{}", format!("    {line}").trim_end());
        }
        out.push_str("    end\n  end\nend\n");
    }
    out
}

/// Whether somebody may answer asks of it.
fn asks(registry: &Registry, op: &Op) -> bool {
    registry.params(op).fields.iter().any(|field| field.wire == "answers_asks")
}

fn method(doorway: Doorway, asks: bool, out: &mut String) {
    let Doorway { op, name, on_thread, required, optional } = doorway;
    let (object, client, ty) = match on_thread {
        true => ("%__MODULE__{} = thread", "thread.client", "t()"),
        false => ("codex", "codex", "codex()"),
    };
    let (mut arguments, mut types) = (vec![object.to_owned()], vec![ty.to_owned()]);
    let mut values: Vec<String> = match on_thread && !asks {
        true => vec!["thread: thread.handle".into()],
        false => Vec::new(),
    };
    for field in &required {
        let argument = snake(&field.wire);
        let (value, ty) = if field.ty == Type::Ref("FileContent".into()) {
            (format!("CodexKit.FileContent.to_wire({argument})"), "iodata()".into())
        } else {
            (argument.clone(), expression(&field.ty, "CodexKit.Types."))
        };
        values.push(format!("{}: {value}", field.wire));
        types.push(ty);
        arguments.push(argument);
    }
    let mut params = format!("%{{{}}}", values.join(", "));
    if !optional.is_empty() || asks {
        arguments.push("options \\\\ []".into());
        types.push("keyword() | map()".into());
        params = match values.is_empty() {
            true => "options".into(),
            false => format!("Map.merge(Map.new(options), {params})"),
        };
    }
    let mut steps = Vec::new();
    if asks {
        steps.push("{:ok, who, options} <- CodexKit.Thread.asking(thread, options)".to_owned());
        params = format!("Map.merge(who, {params})");
    }
    let call = format!("CodexKit.Ops.{}({client}, {params})", snake(&op.name));
    let (pattern, result, returned) = returns(op);
    let body = if result.is_empty() && steps.is_empty() {
        call
    } else if result.is_empty() {
        format!("with {}, do: {call}", steps.join(", "))
    } else {
        steps.push(format!("{{:ok, {pattern}}} <- {call}"));
        format!("with {}, do: {result}", steps.join(", "))
    };
    let fields: Vec<Field> = required.into_iter().chain(optional).collect();
    let mut doc = with_fields(&op.doc, &fields);
    if asks {
        doc.push_str("\n- `on_ask` (optional): Who answers what Codex asks, see `CodexKit.AskHandler`.");
    }
    heredoc("@doc", &doc, out);
    let _ = writeln!(
        out,
        "  @spec {name}({}) :: {returned} | {{:error, CodexKit.Error.t()}}\n  def {name}({}), do: {body}\n",
        types.join(", "),
        arguments.join(", "),
    );
}

/// What a method makes of an op's result: the pattern that takes it, what becomes of it (nothing: it is handed on), and
/// the type.
fn returns(op: &Op) -> (&'static str, &'static str, String) {
    let output = match &op.output {
        Type::Ref(name) => name.as_str(),
        _ => "",
    };
    match (op.streams, output) {
        (true, "TurnResult") => {
            ("stream", "{:ok, %CodexKit.Turn{stream: stream}}", "{:ok, CodexKit.Turn.t()}".into())
        }
        (true, "CommandResult") => {
            ("stream", "{:ok, %CodexKit.Command{stream: stream}}", "{:ok, CodexKit.Command.t()}".into())
        }
        (true, _) => ("", "", "{:ok, CodexKit.EventStream.t()}".into()),
        (_, "TurnResult") => {
            ("wire", "{:ok, CodexKit.TurnResult.from_wire(wire)}", "{:ok, CodexKit.TurnResult.t()}".into())
        }
        (_, "FileContent") => {
            ("wire", "{:ok, CodexKit.FileContent.from_wire(wire)}", "{:ok, binary()}".into())
        }
        (_, "Done") => ("_", ":ok", ":ok".into()),
        _ => ("", "", format!("{{:ok, {}}}", self::output(op))),
    }
}

/// `app_server.ex`: one function per method of the app-server, and a stream for each that answers in pages.
pub fn app_server(protocol: &Protocol) -> String {
    let mut out = format!("# {}\n\n{APP_SERVER_HEAD}", crate::NOTICE);
    for method in &protocol.client_methods {
        let name = names::method(&method.wire);
        let mut default = " \\\\ %{}";
        let mut names = Vec::new();
        let doc = match protocol.arguments(method) {
            Arguments::None => method.words(),
            Arguments::Whole(ty) => {
                default = "";
                names = forms(protocol, ty);
                format!("{}\n\nParams: `t:CodexKit.Protocol.{}/0`.", method.words(), type_name(ty))
            }
            Arguments::Fields(fields) => {
                if fields.iter().any(|f| f.required) {
                    default = "";
                }
                names.extend(fields.iter().map(|f| spelling(&f.wire)));
                let fields: Vec<Field> =
                    fields.iter().map(|f| Field { wire: snake(&f.wire), ..(*f).clone() }).collect();
                with_fields(&method.words(), &fields)
            }
        };
        let names = names.join(", ");
        let response = format!("CodexKit.Protocol.{}()", type_name(&method.response));
        heredoc("@doc", &doc, &mut out);
        let _ = writeln!(
            out,
            "  @spec {name}(CodexKit.Client.t(), map() | keyword()) :: {{:ok, {response}}} | {{:error, CodexKit.Error.t()}}\n  def {name}(codex, params{default}), do: request(codex, {:?}, params, [{names}])\n",
            method.wire
        );
        if protocol.page_item(method).is_some() {
            let doc = format!(
                "The entries of all pages of `{name}/2`; a page is fetched when it is needed. Raises `CodexKit.Error`."
            );
            heredoc("@doc", &doc, &mut out);
            let _ = writeln!(
                out,
                "  @spec iterate_{name}(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()\n  def iterate_{name}(codex, params{default}), do: iterate(codex, {:?}, params, [{names}])\n",
                method.wire
            );
        }
    }
    out.push_str(APP_SERVER_TAIL);
    out
}

fn spelling(wire: &str) -> String {
    format!("{}: {wire:?}", snake(wire))
}

/// The names of all fields that params of several forms may have.
fn forms(protocol: &Protocol, name: &str) -> Vec<String> {
    let mut names = Vec::new();
    if let Kind::Tagged { tag, variants } = &protocol.model.types[name].kind {
        names.push(spelling(tag));
        for body in variants.iter().filter_map(|variant| variant.body.as_ref()) {
            if let Kind::Struct(body) = &protocol.model.types[body].kind {
                names.extend(body.fields.iter().map(|f| spelling(&f.wire)));
            }
        }
        names.sort();
        names.dedup();
    }
    names
}

const APP_SERVER_HEAD: &str = r#"defmodule CodexKit.AppServer do
  @moduledoc """
  All methods of the app-server.

  Params are a map or a keyword list; atoms at its top are in snake case, everything else is as Codex spells it. Results
  are maps with string keys, see `CodexKit.Protocol`.
  """

  alias CodexKit.{Error, EventStream, Ops}

  @doc """
  Listens to the app-server: its notifications one after the other, as `%{"method" => …, "params" => …, "seq" => …}`.

  - `threads` ([String.t()], optional): Only what is about these threads, by their ids, or about none.
  - `methods` ([String.t()], optional): Only these, like `thread/status/changed` or `codexkit/connectionLost`.

  What the params are is in `t:CodexKit.Protocol.server_notification/0`, and in `t:CodexKit.Types.own_notification/0`
  for those of CodexKit itself. Any number may listen at once, and turns have their events all the same. The
  app-server is started if need be; meanwhile a lost connection to a remote one is made again.
  """
  @spec subscribe(CodexKit.Client.t(), map() | keyword()) :: {:ok, EventStream.t()} | {:error, Error.t()}
  def subscribe(codex, filter \\ %{}), do: Ops.app_server_subscribe(codex, filter)

"#;

const APP_SERVER_TAIL: &str = r#"  defp request(codex, method, params, names) do
    Ops.app_server_request(codex, method: method, params: spell(params, names))
  end

  defp iterate(codex, method, params, names) do
    ask = [method: method, params: spell(params, names), limit: 1]

    Stream.resource(
      fn -> nil end,
      fn
        :end ->
          {:halt, :end}

        cursor ->
          page = Error.unwrap!(Ops.app_server_list_all(codex, [{:cursor, cursor} | ask]))
          {page["data"], page["next_cursor"] || :end}
      end,
      fn _ -> :ok end
    )
  end

  # A name that is no param's stays as it is; the core names it in its error.
  defp spell(params, names) do
    Map.new(params, fn
      {key, value} when is_atom(key) -> {names[key] || key, value}
      pair -> pair
    end)
  end
end
"#;

/// `error_code.ex`: the codes as atoms.
pub fn errors(rows: &[ErrorRow]) -> String {
    let mut out = module("CodexKit.ErrorCode", "The error codes of the core as atoms.");
    let atoms: Vec<String> = rows.iter().map(|r| format!(":{}", r.code)).collect();
    out.push_str("  @typedoc \"\"\"\n");
    for row in rows {
        let _ = writeln!(out, "  - `:{}`: {}", row.code, row.doc);
    }
    let _ = writeln!(
        out,
        "  - `:unknown`: A code that this version does not know.\n  \"\"\"\n  @type t ::\n          {}\n          | :unknown\n",
        atoms.join("\n          | ")
    );
    out.push_str("  @doc \"The atom of a code string; never makes a new atom.\"\n  @spec from_string(String.t()) :: t()\n");
    for row in rows {
        let _ = writeln!(out, "  def from_string({:?}), do: :{}", row.code, row.code);
    }
    out.push_str("  def from_string(code) when is_binary(code), do: :unknown\n\n  @doc \"All codes with their numbers.\"\n  @spec all() :: [{t(), pos_integer()}]\n  def all do\n    [\n");
    let pairs: Vec<String> = rows.iter().map(|r| format!("      {}: {}", r.code, r.number)).collect();
    out.push_str(&pairs.join(",\n"));
    out.push_str("\n    ]\n  end\nend\n");
    out
}

fn module(name: &str, what: &str) -> String {
    format!("# {}\n\ndefmodule {name} do\n  @moduledoc \"{what}\"\n\n", crate::NOTICE)
}

fn definition(def: &TypeDef, out: &mut String) {
    let (doc, ty) = match &def.kind {
        Kind::Struct(s) => {
            let tag =
                s.tag.as_ref().map(|(tag, value)| format!("\n- `{tag}`: `{value}`")).unwrap_or_default();
            let doc = with_fields(&def.doc, &s.fields);
            let split = doc.find("\n- ").unwrap_or(doc.len());
            let gap = if tag.is_empty() || s.fields.iter().len() > 0 { "" } else { "\n" };
            (format!("{}{gap}{tag}{}", &doc[..split], &doc[split..]), "map()".to_owned())
        }
        Kind::Enum(units) => {
            let values: Vec<String> = units.iter().map(|u| format!("`{}`", u.wire)).collect();
            (format!("{}\n\nOne of {}.", def.doc, values.join(", ")), "String.t()".to_owned())
        }
        Kind::Tagged { tag, variants } => {
            let mut doc = format!("{}\n\nBy `{tag}`:\n", def.doc);
            for v in variants {
                let body = v.body.as_ref().map(|b| format!(" (`t:{}/0`)", type_name(b))).unwrap_or_default();
                let _ = write!(doc, "\n- `{}`{body}", v.wire);
            }
            (doc, "map()".to_owned())
        }
        Kind::Mixed { units, wrapped } => {
            let mut doc = format!("{}\n\nOne of:\n", def.doc);
            for u in units {
                let _ = write!(doc, "\n- `{}`", u.wire);
            }
            for w in wrapped {
                let _ = write!(doc, "\n- a map with `{}`: {}", w.wire, expression(&w.ty, ""));
            }
            (doc, "String.t() | map()".to_owned())
        }
        Kind::Untagged(forms) => {
            let forms: Vec<String> = forms.iter().map(|f| expression(&f.ty, "")).collect();
            (def.doc.clone(), forms.join(" | "))
        }
        Kind::Alias(ty) => (def.doc.clone(), expression(ty, "")),
    };
    heredoc("@typedoc", &doc, out);
    let _ = writeln!(out, "  @type {} :: {ty}\n", type_name(&def.name));
}

fn with_fields(doc: &str, fields: &[Field]) -> String {
    let mut text = doc.to_owned();
    if !fields.is_empty() {
        text.push('\n');
    }
    for field in fields {
        let need = if field.required { "" } else { ", optional" };
        let _ = write!(text, "\n- `{}` ({}{need})", field.wire, expression(&field.ty, ""));
        if let Some(line) = field.doc.lines().next() {
            let _ = write!(text, ": {line}");
        }
    }
    text
}

fn expression(ty: &Type, prefix: &str) -> String {
    match ty {
        Type::Any => "term()".into(),
        Type::Null => "nil".into(),
        Type::Bool => "boolean()".into(),
        Type::Int(_) => "integer()".into(),
        Type::Float => "number()".into(),
        Type::Str => "String.t()".into(),
        Type::Array(item) => format!("[{}]", expression(item, prefix)),
        Type::Map(item) => format!("%{{optional(String.t()) => {}}}", expression(item, prefix)),
        Type::Nullable(inner) => format!("{} | nil", expression(inner, prefix)),
        Type::Ref(name) => format!("{prefix}{}()", type_name(name)),
    }
}

/// Some names belong to Elixir's built-in types or to its grammar.
fn type_name(name: &str) -> String {
    let name = snake(name);
    match name.as_str() {
        "node" | "term" | "map" | "list" | "tuple" | "module" | "function" | "timeout" | "keyword"
        | "port" | "reference" | "struct" | "string" | "integer" | "float" | "atom" | "boolean"
        | "number" | "any" | "none" | "when" | "and" | "or" | "not" | "in" | "fn" | "do" | "end"
        | "catch" | "rescue" | "after" | "else" | "true" | "false" | "nil" => format!("{name}_value"),
        _ => name,
    }
}

fn heredoc(attribute: &str, text: &str, out: &mut String) {
    let text = text.trim().replace('\\', "\\\\").replace("\"\"\"", "'''").replace("#{", "\\#{");
    if text.is_empty() {
        return;
    }
    let _ = writeln!(out, "  {attribute} \"\"\"");
    for line in text.lines() {
        let _ = writeln!(out, "{}", format!("  {}", line.trim()).trim_end());
    }
    out.push_str("  \"\"\"\n");
}
