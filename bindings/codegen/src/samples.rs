//! A script for the fake codex that sends every notification once, with every field filled.

use serde_json::{Map, Value, json};

use crate::schema::{Kind, Model, Struct, Type};
use crate::snapshot::Protocol;

/// `tests/notifications/all.jsonl`.
pub fn notifications(protocol: &Protocol) -> String {
    let about = format!("every notification of Codex {}. {}", protocol.version, crate::NOTICE);
    let mut lines =
        vec![json!({ "vector": about, "modes": ["app_server"], "run": {} }), json!({ "on": "model/list" })];
    let mut sample = Sample { model: &protocol.model, open: Vec::new() };
    for one in &protocol.notifications {
        let params = sample.named(&one.params).expect("params do not contain themselves");
        lines.push(json!({ "send": { "method": one.wire, "params": params } }));
    }
    lines.push(json!({ "send": { "id": "$id", "result": { "data": [], "nextCursor": null } } }));
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Makes values that fit their type.
struct Sample<'a> {
    model: &'a Model,
    /// The types that are being made: one within itself is left out.
    open: Vec<String>,
}

impl Sample<'_> {
    /// `None` where the type would contain itself for ever.
    fn named(&mut self, name: &str) -> Option<Value> {
        if self.open.iter().any(|open| open == name) {
            return None;
        }
        self.open.push(name.to_owned());
        let value = match &self.model.types[name].kind {
            Kind::Struct(s) => self.fields(s),
            Kind::Enum(units) => Some(units[0].wire.clone().into()),
            Kind::Tagged { tag, variants } => variants.iter().find_map(|variant| {
                let mut value = match &variant.body {
                    Some(body) => self.named(body)?,
                    None => json!({}),
                };
                value[tag] = variant.wire.clone().into();
                Some(value)
            }),
            Kind::Mixed { units, wrapped } => match units.first() {
                Some(unit) => Some(unit.wire.clone().into()),
                None => wrapped.iter().find_map(|one| {
                    let value = self.value(&one.ty, &one.wire)?;
                    Some(Map::from_iter([(one.wire.clone(), value)]).into())
                }),
            },
            Kind::Untagged(forms) => forms.iter().find_map(|form| self.value(&form.ty, &form.name)),
            Kind::Alias(ty) => self.value(ty, name),
        };
        self.open.pop();
        value
    }

    fn fields(&mut self, s: &Struct) -> Option<Value> {
        let mut fields = Map::new();
        if let Some((tag, value)) = &s.tag {
            fields.insert(tag.clone(), value.clone().into());
        }
        for field in &s.fields {
            match self.value(&field.ty, &field.wire) {
                Some(value) => _ = fields.insert(field.wire.clone(), value),
                None if field.required => return None,
                None => {}
            }
        }
        Some(fields.into())
    }

    /// `of`: what the value is called, which is what texts say.
    fn value(&mut self, ty: &Type, of: &str) -> Option<Value> {
        Some(match ty {
            Type::Any => json!({ of: true }),
            Type::Null => Value::Null,
            Type::Bool => true.into(),
            Type::Int(_) => 7.into(),
            Type::Float => 1.5.into(),
            Type::Str => of.into(),
            Type::Array(item) => self.value(item, of).map_or(json!([]), |item| json!([item])),
            Type::Map(item) => self.value(item, of).map_or(json!({}), |item| json!({ of: item })),
            Type::Nullable(inner) => self.value(inner, of).unwrap_or(Value::Null),
            Type::Ref(name) => self.named(name)?,
        })
    }
}
