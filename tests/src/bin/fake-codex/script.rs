//! The vector file: parsed strictly, so that a typo is an error and never a vector that tests nothing.

use serde_json::{Map, Value};

/// How the fake was started.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mode {
    /// `codex exec --json`.
    Exec,
    /// `codex app-server`.
    AppServer,
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Mode::Exec => "exec",
            Mode::AppServer => "app_server",
        }
    }
}

/// One vector, reduced to what concerns this mode.
#[derive(Debug)]
pub struct Script {
    /// Whether a turn is announced (`thread.started`/`turn.started`, or the reply to `turn/start` and
    /// `turn/started`) before its steps are played.
    pub begin: bool,
    /// Whether exec reads standard input to its end first.
    pub read_stdin: bool,
    blocks: Vec<Block>,
}

/// Steps that belong to an occasion.
#[derive(Debug)]
struct Block {
    /// `turn`, `start`, `stdin_eof` or a method.
    on: String,
    /// Only the nth such occasion, counted from 1.
    nth: Option<u64>,
    steps: Vec<Step>,
}

/// One directive. Texts and messages may hold placeholders.
#[derive(Debug, Clone)]
pub enum Step {
    Send(Value),
    Raw(String),
    RawBytes(Vec<u8>),
    Fill { before: String, length: usize, after: String },
    Flood { message: Value, count: u64, pad: usize },
    Repeat { count: u64, steps: Vec<Step> },
    Say(String),
    Think(String),
    Command { command: String, output: String, exit_code: i64 },
    AskCommand { command: String, elsewhere: bool, id: Option<Value> },
    Request { method: String, params: Value, id: Option<Value> },
    AwaitAnswer,
    Recv(String),
    Barrier { name: String, parties: usize },
    Begin,
    Complete,
    Fail(String),
    Stderr(String),
    StderrBytes(usize),
    SpawnGrandchild { seconds: u64, own_group: bool },
    CloseStdout,
    IgnoreTerm,
    Hang,
    Exit(i32),
    KillSelf(i32),
}

impl Script {
    /// Reads a vector file for one mode.
    pub fn parse(text: &str, mode: Mode) -> Result<Script, String> {
        let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let (_, header) = lines.next().ok_or("the file is empty")?;
        let mut header = Fields::parse(header).map_err(|error| format!("line 1: {error}"))?;
        header.text("vector").map_err(|error| format!("line 1: {error}"))?;
        // `run` tells the runner what to do; the fake only checks that it is there.
        header.take("run").ok_or("line 1: `run` is missing")?;
        header.take("compared");
        let modes = header.take("modes").ok_or("line 1: `modes` is missing")?;
        let modes = modes.as_array().ok_or("line 1: `modes` is not a list")?;
        if !modes.iter().any(|name| name == mode.name()) {
            return Err(format!("this vector does not play in mode {}", mode.name()));
        }
        let begin = header.flag("begin", true)?;
        let read_stdin = header.flag("read_stdin", true)?;
        header.finish().map_err(|error| format!("line 1: {error}"))?;

        let mut blocks = vec![Block { on: "turn".into(), nth: None, steps: Vec::new() }];
        for (index, line) in lines {
            let fail = |error: String| format!("line {}: {error}", index + 1);
            let mut fields = Fields::parse(line).map_err(fail)?;
            if let Some(on) = fields.take("on") {
                let on =
                    on.as_str().ok_or("`on` is not a text").map_err(|error| fail(error.into()))?.to_owned();
                let nth = fields.take("nth").and_then(|value| value.as_u64());
                fields.finish().map_err(fail)?;
                blocks.push(Block { on, nth, steps: Vec::new() });
            } else if let Some(step) = fields.step(mode).map_err(fail)? {
                blocks.last_mut().expect("there is always a block").steps.push(step);
            }
        }
        Ok(Script { begin, read_stdin, blocks })
    }

    /// The steps for the nth occasion of this name; a block with `nth` goes before one without.
    pub fn steps(&self, on: &str, nth: u64) -> Option<&[Step]> {
        let of = |wanted: Option<u64>| self.blocks.iter().find(|block| block.on == on && block.nth == wanted);
        of(Some(nth)).or_else(|| of(None)).map(|block| block.steps.as_slice())
    }

    /// Methods that a `recv` waits for anywhere; they are not answered automatically.
    pub fn awaited(&self) -> Vec<String> {
        fn collect(steps: &[Step], methods: &mut Vec<String>) {
            for step in steps {
                match step {
                    Step::Recv(method) => methods.push(method.clone()),
                    Step::Repeat { steps, .. } => collect(steps, methods),
                    _ => {}
                }
            }
        }
        let mut methods = Vec::new();
        self.blocks.iter().for_each(|block| collect(&block.steps, &mut methods));
        methods
    }
}

/// The fields of one line; what nobody took is unknown.
struct Fields(Map<String, Value>);

impl Fields {
    fn parse(line: &str) -> Result<Fields, String> {
        match serde_json::from_str(line) {
            Ok(Value::Object(fields)) => Ok(Fields(fields)),
            Ok(_) => Err("not an object".into()),
            Err(error) => Err(error.to_string()),
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.0.shift_remove(name)
    }

    fn text(&mut self, name: &str) -> Result<String, String> {
        match self.take(name) {
            Some(Value::String(text)) => Ok(text),
            _ => Err(format!("`{name}` must be a text")),
        }
    }

    fn text_or(&mut self, name: &str, default: &str) -> Result<String, String> {
        if self.0.contains_key(name) { self.text(name) } else { Ok(default.to_owned()) }
    }

    fn number(&mut self, name: &str) -> Result<u64, String> {
        self.take(name).and_then(|value| value.as_u64()).ok_or(format!("`{name}` must be a number"))
    }

    fn flag(&mut self, name: &str, default: bool) -> Result<bool, String> {
        match self.take(name) {
            None => Ok(default),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(format!("`{name}` must be true or false")),
        }
    }

    fn finish(&self) -> Result<(), String> {
        match self.0.keys().next() {
            Some(name) => Err(format!("unknown field `{name}`")),
            None => Ok(()),
        }
    }

    /// The step on this line; `None` when it is for the other mode.
    fn step(mut self, mode: Mode) -> Result<Option<Step>, String> {
        let only = self.take("only");
        let name = self.0.keys().next().cloned().ok_or("the line is empty")?;
        let step = match name.as_str() {
            "send" => Step::Send(self.take("send").unwrap_or_default()),
            "raw" => Step::Raw(self.text("raw")?),
            "raw_hex" => Step::RawBytes(from_hex(&self.text("raw_hex")?)?),
            "fill" => Step::Fill {
                length: self.number("fill")? as usize,
                before: self.text_or("before", "")?,
                after: self.text_or("after", "")?,
            },
            "flood" => Step::Flood {
                message: self.take("flood").unwrap_or_default(),
                count: self.number("count")?,
                pad: self.number("pad")? as usize,
            },
            "repeat" => {
                let count = self.number("repeat")?;
                let steps = match self.take("steps") {
                    Some(Value::Array(steps)) => steps,
                    _ => return Err("`steps` must be a list".into()),
                };
                let steps = steps
                    .into_iter()
                    .map(|step| match step {
                        Value::Object(fields) => Fields(fields).step(mode),
                        _ => Err("a step is not an object".into()),
                    })
                    .collect::<Result<Vec<_>, String>>()?;
                Step::Repeat { count, steps: steps.into_iter().flatten().collect() }
            }
            "say" => Step::Say(self.text("say")?),
            "think" => Step::Think(self.text("think")?),
            "command" => Step::Command {
                command: self.text("command")?,
                output: self.text_or("output", "")?,
                exit_code: self.take("exit_code").and_then(|value| value.as_i64()).unwrap_or(0),
            },
            "ask_command" => Step::AskCommand {
                command: self.text("ask_command")?,
                elsewhere: self.flag("resolved_elsewhere", false)?,
                id: self.take("id"),
            },
            "request" => Step::Request {
                method: self.text("request")?,
                params: self.take("params").unwrap_or_default(),
                id: self.take("id"),
            },
            "await_answer" => self.marker("await_answer", Step::AwaitAnswer)?,
            "recv" => Step::Recv(self.text("recv")?),
            "barrier" => {
                Step::Barrier { name: self.text("barrier")?, parties: self.number("parties")? as usize }
            }
            "begin" => self.marker("begin", Step::Begin)?,
            "complete" => self.marker("complete", Step::Complete)?,
            "fail" => Step::Fail(self.text("fail")?),
            "stderr" => Step::Stderr(self.text("stderr")?),
            "stderr_bytes" => Step::StderrBytes(self.number("stderr_bytes")? as usize),
            "spawn_grandchild" => Step::SpawnGrandchild {
                seconds: self.number("spawn_grandchild")?,
                own_group: self.flag("own_group", false)?,
            },
            "close_stdout" => self.marker("close_stdout", Step::CloseStdout)?,
            "ignore_term" => self.marker("ignore_term", Step::IgnoreTerm)?,
            "hang" => self.marker("hang", Step::Hang)?,
            "exit" => Step::Exit(self.number("exit")? as i32),
            "kill_self" => Step::KillSelf(self.number("kill_self")? as i32),
            other => return Err(format!("unknown directive `{other}`")),
        };
        self.finish()?;
        let needs_peer = matches!(
            step,
            Step::AskCommand { .. }
                | Step::Request { .. }
                | Step::AwaitAnswer
                | Step::Recv(_)
                | Step::Barrier { .. }
        );
        match only {
            None if needs_peer && mode == Mode::Exec => {
                Err(format!("`{name}` needs `\"only\": \"app_server\"`"))
            }
            None => Ok(Some(step)),
            Some(Value::String(name)) if name == Mode::Exec.name() || name == Mode::AppServer.name() => {
                Ok((name == mode.name()).then_some(step))
            }
            Some(_) => Err("`only` must be exec or app_server".into()),
        }
    }

    fn marker(&mut self, name: &str, step: Step) -> Result<Step, String> {
        match self.take(name) {
            Some(Value::Bool(true)) => Ok(step),
            _ => Err(format!("`{name}` must be true")),
        }
    }
}

fn from_hex(text: &str) -> Result<Vec<u8>, String> {
    let digits: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    digits
        .chunks(2)
        .map(|pair| {
            let pair = std::str::from_utf8(pair).map_err(|_| "`raw_hex` is not hexadecimal")?;
            (pair.len() == 2)
                .then(|| u8::from_str_radix(pair, 16).ok())
                .flatten()
                .ok_or("`raw_hex` is not hexadecimal")
        })
        .collect::<Result<_, _>>()
        .map_err(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vector_can_be_played_in_its_modes() {
        let vectors = codexkit_tests::vector::all();
        assert!(!vectors.is_empty());
        for vector in vectors {
            let mode = if vector.mode == "exec" { Mode::Exec } else { Mode::AppServer };
            let text = std::fs::read_to_string(&vector.path).unwrap();
            if let Err(error) = Script::parse(&text, mode) {
                panic!("{} {}: {error}", vector.name, vector.mode);
            }
        }
    }
}
