//! Python: `.pyi` files with `TypedDict` and `Literal`, the op wrappers, the exceptions.

use std::fmt::Write;

use crate::names::{self, pascal, snake};
use crate::registry::{Doorway, ErrorRow, Op, Registry};
use crate::schema::{Field, Kind, Model, Type, TypeDef};
use crate::snapshot::{Arguments, Method, Params, Protocol};

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// Of what a subscription delivers.
const SEQ_DOC: &str = "Position within the subscription, counting up from 1.";

/// `protocol.pyi`: every message of the app-server.
pub fn protocol(protocol: &Protocol, names: &[String]) -> String {
    let mut out =
        stub_head("The app-server protocol as static types; at run time every message is plain JSON values.");
    out.push_str("from .types import OwnNotification\n\n");
    for name in names {
        definition(&protocol.model.types[name], &mut out);
    }
    let mut methods = Vec::new();
    for m in protocol.notifications.iter().map(|n| (&n.wire, Some(n.params.as_str()), "Notification")) {
        methods.push(m);
    }
    for m in &protocol.server_methods {
        methods.push((&m.wire, m.params.name(), "Request"));
    }
    for kind in ["Notification", "Request"] {
        let mut union = Vec::new();
        for (wire, params, _) in methods.iter().filter(|(_, _, k)| *k == kind) {
            let name = format!("{}Server{kind}", pascal(wire));
            let _ = writeln!(out, "class {name}(TypedDict):\n    method: Literal[{wire:?}]");
            out.push_str(&match kind {
                "Request" => "    id: int | str\n".to_owned(),
                _ => format!("    seq: int\n    \"\"\"{SEQ_DOC}\"\"\"\n"),
            });
            let _ = writeln!(out, "    params: {}\n", params.expect("server messages have params"));
            union.push(name);
        }
        let _ = writeln!(out, "Server{kind}: TypeAlias = {}\n", union.join(" | "));
    }
    out.push_str("Notification: TypeAlias = ServerNotification | OwnNotification\n\"\"\"What a subscription delivers.\"\"\"\n\n");
    out.push_str(
        "class AppServerMethods:\n    \"\"\"What `request` takes and returns for each method.\"\"\"\n\n",
    );
    for m in &protocol.client_methods {
        let params = match &m.params {
            Params::None => "params: None = None".to_owned(),
            Params::Required(name) if optional_as_a_whole(&protocol.model, name) => {
                format!("params: {name} = ...")
            }
            Params::Required(name) => format!("params: {name}"),
            Params::Optional(name) => format!("params: {name} | None = None"),
        };
        let _ = writeln!(
            out,
            "    @overload\n    async def request(self, method: Literal[{:?}], {params}) -> {}: ...",
            m.wire, m.response
        );
    }
    out.push_str("    @overload\n    async def request(self, method: str, params: Any = None) -> Any: ...\n");
    out
}

/// Types of the registry, for `types.pyi`.
pub fn types(registry: &Registry) -> String {
    let mut out = stub_head(
        "Params, results and events of codexkit as static types; at run time they are plain JSON values.",
    );
    out.push_str("from collections.abc import Sequence\n\nfrom .guardrails import Guardrail\nfrom .tools import Tool\n\n");
    for def in registry.model.types.values() {
        definition(def, &mut out);
    }
    out
}

/// The names that a stub defines.
pub fn names(stub: &str) -> Vec<String> {
    let defined = |line: &str| -> Option<String> {
        let rest = line.strip_prefix("class ").unwrap_or(line);
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric())?;
        let is_definition = rest.starts_with(|c: char| c.is_ascii_uppercase())
            && (line.starts_with("class ")
                || rest[end..].starts_with(": TypeAlias")
                || rest[end..].starts_with(" = TypedDict"));
        is_definition.then(|| rest[..end].to_owned())
    };
    let mut names: Vec<String> = stub.lines().filter_map(defined).collect();
    names.sort();
    names
}

/// The run-time twin of a stub: importable names that cost nothing.
pub fn runtime(names: &[String], what: &str) -> String {
    let mut out = format!(
        "\"\"\"{what}\n\n{}\nThe types stand in the stub beside this file; here their names only exist, so that they can be imported.\n\"\"\"\n\n",
        crate::NOTICE
    );
    out.push_str("from typing import Any\n\n_NAMES = frozenset(\n    \"\"\"\n");
    for name in names {
        let _ = writeln!(out, "    {name}");
    }
    out.push_str("    \"\"\".split()\n)\n\n\ndef __getattr__(name: str) -> Any:\n    if name in _NAMES:\n        return Any\n    raise AttributeError(f\"module {__name__!r} has no attribute {name!r}\")\n\n\ndef __dir__() -> list[str]:\n    return sorted(_NAMES)\n");
    out
}

/// `_answers.py`: the forms of an answer to an ask.
pub fn answers(registry: &Registry) -> String {
    let Kind::Tagged { tag, variants } = &registry.model.types["Answer"].kind else {
        panic!("an answer is told apart by its decision")
    };
    let mut out = format!(
        "\"\"\"What a handler may answer.\n\n{}\n\"\"\"\n\nfrom __future__ import annotations\n\n",
        crate::NOTICE
    );
    out.push_str(
        "from typing import TYPE_CHECKING, Any\n\nif TYPE_CHECKING:\n    from . import types as t\n\n\n",
    );
    out.push_str("def _given(fields: dict[str, Any]) -> dict[str, Any]:\n    return {name: value for name, value in fields.items() if value is not None}\n\n\n");
    out.push_str("class Answer:\n    \"\"\"What a handler may return, beside the plain words `\"allow\"`, `\"deny\"` and `\"cancel\"`: one of these, or the dict\n    that it makes.\n    \"\"\"\n");
    for variant in variants {
        let fields = match variant.body.as_deref().map(|body| &registry.model.types[body].kind) {
            Some(Kind::Struct(body)) => body.fields.clone(),
            _ => Vec::new(),
        };
        let (required, optional): (Vec<Field>, Vec<Field>) =
            fields.into_iter().partition(|field| field.required);
        let signature = parameters(&required, &optional, required.len() + optional.len() > 1);
        let signature = wrap(&signature, "        ", "    ");
        let _ = writeln!(
            out,
            "\n    @staticmethod\n    def {}({signature}) -> t.Answer:",
            argument(&variant.wire)
        );
        let all: Vec<Field> = required.iter().chain(&optional).cloned().collect();
        docstring(&op_doc(&variant.doc, &all), "        ", &mut out);
        let mut parts = vec![format!("{tag:?}: {:?}", variant.wire)];
        parts.extend(entries(&required));
        if !optional.is_empty() {
            parts.push(format!("**_given({{{}}})", entries(&optional).join(", ")));
        }
        let _ = writeln!(out, "        answer: Any = {{{}}}\n        return answer", parts.join(", "));
    }
    out
}

/// Fields as the entries of a dict display.
fn entries(fields: &[Field]) -> Vec<String> {
    fields.iter().map(|field| format!("{:?}: {}", field.wire, argument(&field.wire))).collect()
}

/// Fields as parameters; `named`: the optional ones by their names only.
fn parameters(required: &[Field], optional: &[Field], named: bool) -> Vec<String> {
    let mut parameters: Vec<String> = Vec::new();
    for field in required {
        parameters.push(format!("{}: {}", argument(&field.wire), expression(&field.ty, "t.")));
    }
    if named && !optional.is_empty() {
        parameters.push("*".into());
    }
    for field in optional {
        let ty = expression(&field.ty, "t.");
        let ty = match field.ty {
            Type::Nullable(_) | Type::Any => ty,
            _ => format!("{ty} | None"),
        };
        parameters.push(format!("{}: {ty} = None", argument(&field.wire)));
    }
    parameters
}

/// `_ops.py`: one method per op.
pub fn ops(registry: &Registry) -> String {
    let mut out = format!(
        "\"\"\"One method per op of the core.\n\n{}\n\"\"\"\n\nfrom __future__ import annotations\n\n",
        crate::NOTICE
    );
    out.push_str("from typing import TYPE_CHECKING, Any\n\nif TYPE_CHECKING:\n    from . import protocol as p\n    from . import types as t\n    from ._call import Call\n\n\n");
    out.push_str("def _given(params: dict[str, Any]) -> dict[str, Any]:\n    return {name: value for name, value in params.items() if value is not None}\n\n\n");
    out.push_str("class Ops:\n    \"\"\"The ops as methods; `_call` and `_stream` are the binding's.\"\"\"\n\n    def _call(self, name: str, params: dict[str, Any]) -> Call[Any]:\n        raise NotImplementedError\n\n    def _stream(self, name: str, params: dict[str, Any]) -> Call[Any]:\n        raise NotImplementedError\n");
    for op in &registry.ops {
        let params = registry.params(op);
        let (required, optional): (Vec<Field>, Vec<Field>) =
            params.fields.iter().cloned().partition(|field| field.required);
        let (always, given) = (entries(&required), entries(&optional));
        let entry = if op.streams { "_stream" } else { "_call" };
        let head = Head { name: &snake(&op.name), returns: &call_of(op), on_ask: false };
        head_of_method(head, &required, &optional, op, &mut out);
        let body = match (always.is_empty(), given.is_empty()) {
            (_, true) => format!("{{{}}}", always.join(", ")),
            (true, false) => format!("_given({{{}}})", given.join(", ")),
            (false, false) => format!("{{{}, **_given({{{}}})}}", always.join(", "), given.join(", ")),
        };
        let _ = writeln!(out, "        return self.{entry}({:?}, {body})", op.name);
    }
    out
}

/// Ops that Python's classes have methods of their own for, besides those that are written by hand in every language.
const HAND_WRITTEN: [&str; 5] =
    ["codex.answer_asks", "codex.pending_asks", "codex.read_file", "codex.run_session", "codex.write_file"];

/// `_methods.py`: what `Thread` and `Codex` inherit, a method for each op that they have none for.
pub fn methods(registry: &Registry) -> String {
    let mut out = format!(
        "\"\"\"The ops as methods of threads and clients; `await` what one returns, or call its `wait()`.\n\n{}\n\"\"\"\n{METHODS_HEAD}",
        crate::NOTICE
    );
    for (object, head) in [("thread", THREAD_METHODS), ("codex", CODEX_METHODS)] {
        out.push_str(head);
        for doorway in registry.doorways(object) {
            if !HAND_WRITTEN.contains(&doorway.op.name.as_str()) {
                method(registry, &doorway, &mut out);
            }
        }
    }
    for doorway in registry.streams("codex") {
        if !HAND_WRITTEN.contains(&doorway.op.name.as_str()) {
            stream(&doorway, &mut out);
        }
    }
    out
}

const METHODS_HEAD: &str = r#"
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._command import Command
from ._events import EventStream
from ._stream import Stream, SyncStream

if TYPE_CHECKING:
    from . import protocol as p
    from . import types as t
    from ._asks import AskHandler
    from ._call import Call
    from ._hub import Hub
    from ._result import TurnResult
"#;

const THREAD_METHODS: &str = r#"

class ThreadMethods:
    """What a thread can do besides running turns."""

    _hub: Hub
    _handle: int
    _id: str | None

    def _turn(
        self,
        op: Any,
        params: dict[str, Any],
        on_ask: AskHandler | None = None,
        *,
        asks: bool = False,
        sync: bool = False,
    ) -> Call[TurnResult[None]]:
        raise NotImplementedError
"#;

const CODEX_METHODS: &str = r#"

class CodexMethods:
    """What a client can do besides threads."""

    _hub: Hub
"#;

/// A method for an op of the client that streams.
fn stream(doorway: &Doorway<'_>, out: &mut String) {
    let Doorway { op, name, required, optional, .. } = doorway;
    let (class, returns) = match op.name.as_str() {
        "codex.run_command_streamed" => ("Command", "Command".to_owned()),
        _ => ("EventStream", format!("EventStream[dict[str, Any], {}]", expression(&op.output, "t."))),
    };
    let fields = required.iter().chain(optional);
    let passed: Vec<String> =
        fields.map(|f| argument(&f.wire)).map(|name| format!("{name}={name}")).collect();
    head_of_method(Head { name, returns: &returns, on_ask: false }, required, optional, op, out);
    let passed = wrap(&passed, "            ", "        ");
    let _ = writeln!(
        out,
        "        call = self._hub.{}({passed})\n        return {class}(self._hub, call)",
        snake(&op.name)
    );
}

/// A method for an op; for one that is a turn, also those that stream it.
fn method(registry: &Registry, doorway: &Doorway<'_>, out: &mut String) {
    let Doorway { op, name, on_thread, required, optional } = doorway;
    let call = |op: &Op| format!("self._hub.{}", snake(&op.name));
    if op.output != Type::Ref("TurnResult".into()) {
        let handle = on_thread.then(|| "thread=self._handle".to_owned());
        let fields = required.iter().chain(optional);
        let passed = fields.map(|field| argument(&field.wire)).map(|name| format!("{name}={name}"));
        let arguments: Vec<String> = handle.into_iter().chain(passed).collect();
        head_of_method(Head { name, returns: &call_of(op), on_ask: false }, required, optional, op, out);
        let _ =
            writeln!(out, "        return {}({})", call(op), wrap(&arguments, "            ", "        "));
        return;
    }
    let on_ask = registry.params(op).fields.iter().any(|field| field.wire == "answers_asks");
    let handler = if on_ask { ", on_ask, asks=True" } else { "" };
    let all: Vec<Field> = required.iter().chain(optional).cloned().collect();
    let given = wrap(&entries(&all), "            ", "        ");
    let mut form = |op: &Op, suffix: &str, returns: &str, made: [&str; 2], sync: &str| {
        let head = Head { name: &format!("{name}{suffix}"), returns, on_ask };
        head_of_method(head, required, optional, op, out);
        let [before, after] = made;
        let _ = writeln!(out, "        params: dict[str, Any] = {{{given}}}");
        let _ =
            writeln!(out, "        return {before}self._turn({}, params{handler}{sync}){after}", call(op));
    };
    form(op, "", "Call[TurnResult[None]]", ["", ""], "");
    let streamed = registry.ops.iter().find(|other| other.name == format!("{}_streamed", op.name));
    if let Some(op) = streamed {
        form(op, "_streamed", "Stream[None]", ["Stream(self, ", ")"], "");
        form(op, "_streamed_sync", "SyncStream[None]", ["SyncStream(self, ", ")"], ", sync=True");
    }
}

struct Head<'a> {
    name: &'a str,
    returns: &'a str,
    /// Takes a handler for asks.
    on_ask: bool,
}

/// `def name(…) -> …:` and the docs.
fn head_of_method(head: Head<'_>, required: &[Field], optional: &[Field], op: &Op, out: &mut String) {
    let Head { name, returns, on_ask } = head;
    let mut signature = vec!["self".to_owned()];
    signature.extend(parameters(required, optional, true));
    if on_ask {
        signature.push("on_ask: AskHandler | None = None".into());
    }
    let _ = writeln!(out, "\n    def {name}({}) -> {returns}:", wrap(&signature, "        ", "    "));
    let fields: Vec<Field> = required.iter().chain(optional).cloned().collect();
    let mut doc = op_doc(&op.doc, &fields);
    if on_ask {
        doc.push_str("\non_ask: Answers what Codex asks meanwhile. Default: the thread's handler.");
    }
    docstring(&doc, "        ", out);
}

fn call_of(op: &Op) -> String {
    let output = match &op.returns {
        Some(ty) => expression(ty, "p."),
        None => expression(&op.output, "t."),
    };
    format!("Call[{output}]")
}

/// `_app_server.py`: one method per method of the app-server, and an iterator for each that answers in pages.
pub fn app_server(protocol: &Protocol) -> String {
    let mut out = format!("\"\"\"{APP_SERVER_DOC}\n\n{}\n\"\"\"\n{APP_SERVER_HEAD}", crate::NOTICE);
    for method in &protocol.client_methods {
        let name = names::method(&method.wire);
        let returns = format!("Call[p.{}]", method.response);
        function(protocol, method, &name, &returns, "_request", &method.words(), &mut out);
        if let Some(item) = protocol.page_item(method) {
            let returns = format!("Entries[{}]", expression(item, "p."));
            let doc = format!("The entries of all pages of `{name}`.");
            function(protocol, method, &format!("iterate_{name}"), &returns, "_iterate", &doc, &mut out);
        }
    }
    out
}

const APP_SERVER_DOC: &str = "All methods of the app-server.";

const APP_SERVER_HEAD: &str = r#"
from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from . import protocol as p
    from ._call import Call
    from ._events import Subscription
    from ._hub import Hub

T = TypeVar("T")

# Not None: that is a value which Codex may tell from a field that is left out.
_LEFT_OUT: Any = type("LeftOut", (), {"__repr__": lambda self: "..."})()


class Entries(Generic[T]):
    """The entries of a list that comes in pages, for `async for` and `for`. A page is fetched when it is needed."""

    def __init__(self, hub: Hub, method: str, params: dict[str, Any]) -> None:
        self._page = lambda cursor: hub.app_server_list_all(method, params=params, cursor=cursor, limit=1)

    async def __aiter__(self) -> AsyncIterator[T]:
        page = await self._page(None)
        while True:
            for entry in page["data"]:
                yield entry
            if page["next_cursor"] is None:
                return
            page = await self._page(page["next_cursor"])

    def __iter__(self) -> Iterator[T]:
        page = self._page(None).wait()
        while True:
            yield from page["data"]
            if page["next_cursor"] is None:
                return
            page = self._page(page["next_cursor"]).wait()


class AppServer:
    """The methods of the app-server. Parameters in snake case, results as Codex spells them (`codexkit.protocol`).

    `await` what a method returns, or call its `wait()`.
    """

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def subscribe(self, *, threads: list[str] | None = None, methods: list[str] | None = None) -> Subscription:
        """Listens to the app-server's notifications, from now on; starts it if need be.

        threads: Only those about these threads, by id, and those about none (the account, warnings, files).
        methods: Only these, like `thread/status/changed`. Those that begin with `codexkit/` are codexkit's own.
        """
        from ._events import Subscription

        return Subscription(self._hub, self._hub.app_server_subscribe(threads=threads, methods=methods))

    def _request(self, method: str, params: dict[str, Any]) -> Call[Any]:
        given = {name: value for name, value in params.items() if value is not _LEFT_OUT}
        return self._hub.app_server_request(method, params=given)

    def _iterate(self, method: str, params: dict[str, Any]) -> Entries[Any]:
        given = {name: value for name, value in params.items() if value is not _LEFT_OUT}
        return Entries(self._hub, method, given)
"#;

fn function(
    protocol: &Protocol,
    method: &Method,
    name: &str,
    returns: &str,
    entry: &str,
    doc: &str,
    out: &mut String,
) {
    let mut signature = vec!["self".to_owned()];
    let mut doc = doc.to_owned();
    let value = match protocol.arguments(method) {
        Arguments::None => "{}".to_owned(),
        Arguments::Whole(ty) => {
            signature.push(format!("params: p.{ty}"));
            "{**params}".to_owned()
        }
        Arguments::Fields(fields) => {
            signature.push("*".into());
            let mut entries = Vec::new();
            for field in &fields {
                let default = if field.required { "" } else { " = _LEFT_OUT" };
                let argument = argument(&field.wire);
                signature.push(format!("{argument}: {}{default}", expression(&field.ty, "p.")));
                entries.push(format!("{:?}: {argument}", field.wire));
            }
            if entry == "_request" {
                let fields: Vec<Field> = fields.into_iter().cloned().collect();
                doc = op_doc(&doc, &fields);
            }
            format!("{{{}}}", entries.join(", "))
        }
    };
    let _ = writeln!(out, "\n    def {name}({}) -> {returns}:", wrap(&signature, "        ", "    "));
    docstring(&doc, "        ", out);
    let _ = writeln!(out, "        return self.{entry}({:?}, {value})", method.wire);
}

/// `errors.py`: one exception class per code.
pub fn errors(rows: &[ErrorRow]) -> String {
    let mut out = format!(
        "\"\"\"One exception class per error code, all under `CodexError`.\n\n{}\n\"\"\"\n\n",
        crate::NOTICE
    );
    out.push_str("from __future__ import annotations\n\nimport builtins\nfrom typing import Any\n\n\n");
    out.push_str("class CodexError(Exception):\n    \"\"\"Anything that goes wrong in codexkit.\n\n    `code` is for programs, `message` for people, `data` has the facts, `causes` what led here.\n    `retryable` says whether the same call may work later.\n    \"\"\"\n\n    code: str = \"unknown\"\n    number: int = 0\n    retryable: bool = False\n\n    def __init__(\n        self,\n        message: str,\n        *,\n        code: str | None = None,\n        retryable: bool | None = None,\n        data: Any = None,\n        causes: list[str] | None = None,\n    ) -> None:\n        super().__init__(message)\n        self.message = message\n        if code is not None:\n            self.code = code\n        if retryable is not None:\n            self.retryable = retryable\n        self.data = data\n        self.causes = causes or []\n\n    def __str__(self) -> str:\n        return \"; caused by: \".join([self.message, *self.causes])\n\n    @staticmethod\n    def from_wire(wire: dict[str, Any]) -> CodexError:\n        \"\"\"The exception for `{code, message, retryable, data, causes}`; an unknown code gives the base class.\"\"\"\n        code = wire.get(\"code\", \"unknown\")\n        return BY_CODE.get(code, CodexError)(\n            wire.get(\"message\", \"\"),\n            code=code,\n            retryable=wire.get(\"retryable\"),\n            data=wire.get(\"data\"),\n            causes=wire.get(\"causes\"),\n        )\n");
    for row in rows {
        let class = error_class(&row.code);
        let base = match row.code.as_str() {
            "invalid_argument" => ", ValueError",
            "timeout" | "idle_timeout" => ", builtins.TimeoutError",
            "connection_closed" => ", ConnectionError",
            "codex_not_found" => ", FileNotFoundError",
            _ => "",
        };
        let _ = writeln!(out, "\n\nclass {class}(CodexError{base}):");
        docstring(&row.doc, "    ", &mut out);
        let retryable = if row.retryable { "True" } else { "False" };
        let _ = write!(
            out,
            "\n    code = {:?}\n    number = {}\n    retryable = {retryable}\n",
            row.code, row.number
        );
    }
    out.push_str("\n\nBY_CODE: dict[str, type[CodexError]] = {\n");
    for row in rows {
        let _ = writeln!(out, "    {:?}: {},", row.code, error_class(&row.code));
    }
    out.push_str("}\n\n__all__ = [\n    \"CodexError\",\n");
    for row in rows {
        let _ = writeln!(out, "    {:?},", error_class(&row.code));
    }
    out.push_str("]\n");
    out
}

fn error_class(code: &str) -> String {
    format!("{}Error", pascal(code))
}

fn stub_head(what: &str) -> String {
    format!(
        "\"\"\"{what}\n\n{}\n\"\"\"\n\nfrom typing import Any, Literal, overload\n\nfrom typing_extensions import NotRequired, TypeAlias, TypedDict\n\n",
        crate::NOTICE
    )
}

/// A method whose params need no field can be called without them.
fn optional_as_a_whole(model: &Model, params: &str) -> bool {
    matches!(&model.types[params].kind, Kind::Struct(s) if s.fields.iter().all(|f| !f.required && !f.either))
}

fn definition(def: &TypeDef, out: &mut String) {
    let name = &def.name;
    match &def.kind {
        Kind::Struct(s) => {
            let tag = s.tag.as_ref().map(|(tag, value)| (tag.as_str(), value.as_str()));
            typed_dict(name, &def.doc, tag, &s.fields, out);
        }
        Kind::Enum(units) => {
            let values: Vec<String> = units.iter().map(|u| format!("{:?}", u.wire)).collect();
            let _ = writeln!(out, "{name}: TypeAlias = Literal[{}]", wrap(&values, "    ", ""));
            docstring(&def.doc, "", out);
            out.push('\n');
        }
        Kind::Tagged { tag, variants } => {
            let mut union = Vec::new();
            for variant in variants {
                let own = format!("{name}{}", variant.name);
                if variant.body.is_none() {
                    typed_dict(&own, &variant.doc, Some((tag, &variant.wire)), &[], out);
                }
                union.push(own);
            }
            alias(name, &union, &def.doc, out);
        }
        Kind::Mixed { units, wrapped } => {
            let mut union = Vec::new();
            if !units.is_empty() {
                let values: Vec<String> = units.iter().map(|u| format!("{:?}", u.wire)).collect();
                union.push(format!("Literal[{}]", values.join(", ")));
            }
            for w in wrapped {
                let own = format!("{name}{}Case", w.name);
                let field = Field {
                    wire: w.wire.clone(),
                    ty: w.ty.clone(),
                    required: true,
                    either: false,
                    default: None,
                    doc: String::new(),
                };
                typed_dict(&own, &w.doc, None, &[field], out);
                union.push(own);
            }
            alias(name, &union, &def.doc, out);
        }
        Kind::Untagged(forms) => {
            let union: Vec<String> = forms.iter().map(|f| expression(&f.ty, "")).collect();
            alias(name, &union, &def.doc, out);
        }
        Kind::Alias(ty) => alias(name, &[expression(ty, "")], &def.doc, out),
    }
}

fn alias(name: &str, union: &[String], doc: &str, out: &mut String) {
    let _ = writeln!(out, "{name}: TypeAlias = {}", union.join(" | "));
    docstring(doc, "", out);
    out.push('\n');
}

fn typed_dict(name: &str, doc: &str, tag: Option<(&str, &str)>, fields: &[Field], out: &mut String) {
    let mut rows: Vec<(String, String, &str)> = Vec::new();
    if let Some((tag, value)) = tag {
        rows.push((tag.to_owned(), format!("Literal[{value:?}]"), ""));
    }
    if tag.is_some_and(|(tag, _)| tag == "method") {
        rows.push(("seq".to_owned(), "int".to_owned(), SEQ_DOC));
    }
    for field in fields {
        let ty = match expression(&field.ty, "") {
            // A function can be given as what it is.
            ty if ty == "list[GuardrailSpec]" => "Sequence[GuardrailSpec | Guardrail]".into(),
            ty if ty == "list[ToolSpec]" => "Sequence[ToolSpec | Tool[..., Any]]".into(),
            ty => ty,
        };
        let ty = if field.required { ty } else { format!("NotRequired[{ty}]") };
        rows.push((field.wire.clone(), ty, &field.doc));
    }
    let plain = |key: &str| {
        key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !key.starts_with(|c: char| c.is_ascii_digit())
            && !KEYWORDS.contains(&key)
    };
    if rows.iter().all(|(key, _, _)| plain(key)) {
        let _ = writeln!(out, "class {name}(TypedDict):");
        docstring(doc, "    ", out);
        for (key, ty, doc) in &rows {
            let _ = writeln!(out, "    {key}: {ty}");
            docstring(doc, "    ", out);
        }
        if rows.is_empty() && doc.is_empty() {
            out.push_str("    pass\n");
        }
    } else {
        let _ = writeln!(out, "{name} = TypedDict({name:?}, {{");
        for (key, ty, _) in &rows {
            let _ = writeln!(out, "    {key:?}: {ty},");
        }
        out.push_str("})\n");
        docstring(doc, "", out);
    }
    out.push('\n');
}

fn expression(ty: &Type, prefix: &str) -> String {
    match ty {
        Type::Any => "Any".into(),
        Type::Null => "None".into(),
        Type::Bool => "bool".into(),
        Type::Int(_) => "int".into(),
        Type::Float => "float".into(),
        Type::Str => "str".into(),
        Type::Array(item) => format!("list[{}]", expression(item, prefix)),
        Type::Map(item) => format!("dict[str, {}]", expression(item, prefix)),
        Type::Nullable(inner) => format!("{} | None", expression(inner, prefix)),
        Type::Ref(name) => format!("{prefix}{name}"),
    }
}

fn argument(wire: &str) -> String {
    let name = snake(wire);
    if KEYWORDS.contains(&name.as_str()) || name == "self" { format!("{name}_") } else { name }
}

fn op_doc(doc: &str, fields: &[Field]) -> String {
    let mut text = doc.to_owned();
    let noted: Vec<&Field> = fields.iter().filter(|f| !f.doc.is_empty()).collect();
    if !noted.is_empty() {
        text.push('\n');
    }
    for field in noted {
        let _ = write!(text, "\n{}: {}", argument(&field.wire), field.doc.replace('\n', " "));
    }
    text
}

fn docstring(text: &str, indent: &str, out: &mut String) {
    if text.is_empty() {
        return;
    }
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "'''");
    let quote_at_end = if text.ends_with('"') { " " } else { "" };
    let mut lines = text.lines();
    let _ = write!(out, "{indent}\"\"\"{}", lines.next().unwrap_or_default().trim_end());
    let mut many = false;
    for line in lines {
        many = true;
        let line = line.trim();
        let _ = if line.is_empty() { writeln!(out) } else { write!(out, "\n{indent}{line}") };
    }
    let _ = if many { writeln!(out, "\n{indent}\"\"\"") } else { writeln!(out, "{quote_at_end}\"\"\"") };
}

fn wrap(parts: &[String], indent: &str, close: &str) -> String {
    let line = parts.join(", ");
    if line.len() < 70 {
        return line;
    }
    let rows: String = parts.iter().map(|p| format!("{indent}{p},\n")).collect();
    format!("\n{rows}{close}")
}
