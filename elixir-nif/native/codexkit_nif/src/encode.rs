//! Terms to JSON text. What has no place in JSON is refused with the path that leads to it.

use codexkit::{Error, Result};
use rustler::types::atom;
use rustler::types::map::MapIterator;
use rustler::{Atom, Binary, ListIterator, ResourceArc, Term, TermType};
use serde_json::to_writer;

use crate::Handle;

/// Atoms become strings except `nil`, `true` and `false`; maps and keyword lists become objects.
pub fn encode(term: Term<'_>) -> Result<Vec<u8>> {
    let mut encoder = Encoder { json: Vec::new(), path: Vec::new() };
    match encoder.write(term) {
        Ok(()) => Ok(encoder.json),
        Err(reason) => {
            let path = encoder.path.join(".");
            Err(Error::invalid(if path.is_empty() { "value" } else { &path }, reason))
        }
    }
}

struct Encoder {
    json: Vec<u8>,
    /// The keys around what is being written.
    path: Vec<String>,
}

type Written = std::result::Result<(), &'static str>;

impl Encoder {
    fn write(&mut self, term: Term<'_>) -> Written {
        match term.get_type() {
            TermType::Atom => self.atom(term),
            TermType::Binary => self.text(term),
            TermType::Integer => match (term.decode::<i64>(), term.decode::<u64>()) {
                (Ok(number), _) => self.plain(&number),
                (_, Ok(number)) => self.plain(&number),
                _ => Err("the number does not fit into 64 bits"),
            },
            TermType::Float => self.plain(&term.decode::<f64>().map_err(|_| "is no finite number")?),
            TermType::Map => {
                let fields = MapIterator::new(term).ok_or("is no map")?;
                self.object(fields)
            }
            TermType::List => self.list(term),
            TermType::Tuple => Err("a tuple has no place in JSON"),
            TermType::Fun => Err("a function has no place in JSON"),
            TermType::Pid => Err("a pid has no place in JSON"),
            _ => match term.decode::<ResourceArc<Handle>>() {
                Ok(handle) => self.plain(&handle.id),
                Err(_) => Err("a reference has no place in JSON"),
            },
        }
    }

    fn atom(&mut self, term: Term<'_>) -> Written {
        let name = Atom::from_term(term).map_err(|_| "is no atom")?;
        if name == atom::nil() {
            self.json.extend_from_slice(b"null");
            return Ok(());
        }
        if let Ok(truth) = term.decode::<bool>() {
            return self.plain(&truth);
        }
        self.plain(&term.atom_to_string().map_err(|_| "is no atom")?)
    }

    fn text(&mut self, term: Term<'_>) -> Written {
        let bytes: Binary<'_> = term.decode().map_err(|_| "a bitstring has no place in JSON")?;
        let text = std::str::from_utf8(bytes.as_slice()).map_err(|_| "the binary is not UTF-8")?;
        self.plain(text)
    }

    fn plain(&mut self, value: &(impl serde::Serialize + ?Sized)) -> Written {
        to_writer(&mut self.json, value).map_err(|_| "has no place in JSON")
    }

    fn list(&mut self, term: Term<'_>) -> Written {
        // The iterator panics on what this refuses.
        term.list_length().map_err(|_| "is an improper list")?;
        let items = || term.decode::<ListIterator<'_>>().map_err(|_| "is no list");
        let pairs: Option<Vec<_>> = items()?.map(pair).collect();
        match pairs {
            Some(pairs) if !pairs.is_empty() => self.object(pairs.into_iter()),
            _ => self.array(items()?),
        }
    }

    fn array<'a>(&mut self, items: impl Iterator<Item = Term<'a>>) -> Written {
        self.json.push(b'[');
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.json.push(b',');
            }
            self.path.push(index.to_string());
            self.write(item)?;
            self.path.pop();
        }
        self.json.push(b']');
        Ok(())
    }

    fn object<'a>(&mut self, fields: impl Iterator<Item = (Term<'a>, Term<'a>)>) -> Written {
        self.json.push(b'{');
        for (index, (key, value)) in fields.enumerate() {
            if index > 0 {
                self.json.push(b',');
            }
            let key = name(key).ok_or("a key is neither an atom nor a string")?;
            if key == "__struct__" {
                return Err("a struct has no place in JSON");
            }
            self.plain(&key)?;
            self.json.push(b':');
            self.path.push(key);
            self.write(value)?;
            self.path.pop();
        }
        self.json.push(b'}');
        Ok(())
    }
}

fn name(key: Term<'_>) -> Option<String> {
    match key.get_type() {
        TermType::Atom => key.atom_to_string().ok(),
        _ => key.decode().ok(),
    }
}

/// An entry of a keyword list.
fn pair(term: Term<'_>) -> Option<(Term<'_>, Term<'_>)> {
    let (key, value) = term.decode::<(Term<'_>, Term<'_>)>().ok()?;
    key.is_atom().then_some((key, value))
}
