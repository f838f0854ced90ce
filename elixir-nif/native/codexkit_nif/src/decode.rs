//! JSON text to terms: objects become maps with binary keys, strings binaries, null `nil`. No atom is made
//! from what came over the wire.

use std::fmt;

use codexkit::Error;
use rustler::types::atom;
use rustler::{Encoder, Env, NewBinary, Term};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::Deserializer;

/// Messages or events, turned into one list.
pub struct Batch<'a> {
    env: Env<'a>,
    terms: Vec<Term<'a>>,
    failed: Option<serde_json::Error>,
}

impl<'a> Batch<'a> {
    pub fn new(env: Env<'a>) -> Batch<'a> {
        Batch { env, terms: Vec::new(), failed: None }
    }

    pub fn push(&mut self, json: &[u8]) {
        match decode(self.env, json) {
            Ok(term) => self.terms.push(term),
            Err(error) => self.failed = Some(error),
        }
    }

    pub fn finish(self) -> Result<Term<'a>, Error> {
        match self.failed {
            Some(error) => Err(crate::protocol(error)),
            None => Ok(self.terms.encode(self.env)),
        }
    }
}

/// One JSON text.
pub fn decode<'a>(env: Env<'a>, json: &[u8]) -> Result<Term<'a>, serde_json::Error> {
    let mut json = Deserializer::from_slice(json);
    let term = Json(env).deserialize(&mut json)?;
    json.end()?;
    Ok(term)
}

/// A binary of these bytes; short ones lie on the process heap.
pub fn binary<'a>(env: Env<'a>, bytes: &[u8]) -> Term<'a> {
    NewBinary::from_slice(env, bytes).into()
}

#[derive(Clone, Copy)]
struct Json<'a>(Env<'a>);

impl<'de, 'a> DeserializeSeed<'de> for Json<'a> {
    type Value = Term<'a>;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Term<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, 'a> Visitor<'de> for Json<'a> {
    type Value = Term<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Term<'a>, E> {
        Ok(atom::nil().encode(self.0))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Term<'a>, E> {
        Ok(value.encode(self.0))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Term<'a>, E> {
        Ok(value.encode(self.0))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Term<'a>, E> {
        Ok(value.encode(self.0))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Term<'a>, E> {
        Ok(value.encode(self.0))
    }

    fn visit_str<E>(self, value: &str) -> Result<Term<'a>, E> {
        Ok(binary(self.0, value.as_bytes()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Term<'a>, A::Error> {
        let mut terms = Vec::new();
        while let Some(term) = items.next_element_seed(self)? {
            terms.push(term);
        }
        Ok(terms.encode(self.0))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Term<'a>, A::Error> {
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        while let Some((key, value)) = fields.next_entry_seed(self, self)? {
            keys.push(key);
            values.push(value);
        }
        // Fails when a key stands twice. Then the last one counts, as it does everywhere else.
        let map = Term::map_from_term_arrays(self.0, &keys, &values).or_else(|_| {
            let pairs = keys.into_iter().zip(values);
            pairs.into_iter().try_fold(Term::map_new(self.0), |map, (key, value)| map.map_put(key, value))
        });
        map.map_err(|_| serde::de::Error::custom("an object could not become a map"))
    }
}
