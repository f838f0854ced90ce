//! JSON Schema to a small model of types that every emitter reads.
//!
//! Two sources come in here: Codex's dump (draft-07, `definitions`) and our op registry (2020-12,
//! `$defs`). Both are the output of schemars, so only the forms that schemars writes are known.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::names::pascal;

/// All named types of one source.
#[derive(Debug, Default)]
pub struct Model {
    pub types: BTreeMap<String, TypeDef>,
}

/// A named type.
#[derive(Debug, Clone)]
pub struct TypeDef {
    pub name: String,
    pub doc: String,
    pub kind: Kind,
}

/// What a named type is.
#[derive(Debug, Clone)]
pub enum Kind {
    Struct(Struct),
    /// Strings out of a list.
    Enum(Vec<Unit>),
    /// Objects told apart by the value of one field.
    Tagged {
        tag: String,
        variants: Vec<Variant>,
    },
    /// Some values are strings, others objects with exactly one key (serde's external tagging).
    Mixed {
        units: Vec<Unit>,
        wrapped: Vec<Wrapped>,
    },
    /// Told apart by form only.
    Untagged(Vec<Form>),
    Alias(Type),
}

#[derive(Debug, Clone, Default)]
pub struct Struct {
    pub fields: Vec<Field>,
    /// The schema itself refuses unknown fields.
    pub closed: bool,
    /// Further keys carry data.
    pub open: bool,
    /// Set for the body of a tagged variant: the tag's field and its value.
    pub tag: Option<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct Field {
    pub wire: String,
    pub ty: Type,
    pub required: bool,
    /// One of several fields of which at least one must be there.
    pub either: bool,
    pub default: Option<Value>,
    pub doc: String,
}

#[derive(Debug, Clone)]
pub struct Unit {
    pub wire: String,
    pub name: String,
    pub doc: String,
}

#[derive(Debug, Clone)]
pub struct Variant {
    pub wire: String,
    pub name: String,
    pub doc: String,
    /// The struct with the fields besides the tag; none when there are none.
    pub body: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Wrapped {
    pub wire: String,
    pub name: String,
    pub doc: String,
    pub ty: Type,
}

#[derive(Debug, Clone)]
pub struct Form {
    pub name: String,
    pub doc: String,
    pub ty: Type,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    Any,
    Null,
    Bool,
    /// With its schema format: `int64`, `uint16`, `uint`, …
    Int(String),
    Float,
    Str,
    Array(Box<Type>),
    Map(Box<Type>),
    Nullable(Box<Type>),
    Ref(String),
}

impl Type {
    fn nullable(self) -> Type {
        match self {
            Type::Nullable(_) | Type::Any | Type::Null => self,
            other => Type::Nullable(Box::new(other)),
        }
    }

    /// Every named type in here, and whether it lies behind an indirection (list or map).
    pub fn refs<'a>(&'a self, indirect: bool, out: &mut Vec<(&'a str, bool)>) {
        match self {
            Type::Ref(name) => out.push((name, indirect)),
            Type::Nullable(inner) => inner.refs(indirect, out),
            Type::Array(inner) | Type::Map(inner) => inner.refs(true, out),
            _ => {}
        }
    }
}

impl TypeDef {
    /// The types that this one mentions, and whether behind an indirection.
    pub fn refs(&self) -> Vec<(&str, bool)> {
        let mut out = Vec::new();
        match &self.kind {
            Kind::Struct(s) => s.fields.iter().for_each(|f| f.ty.refs(false, &mut out)),
            Kind::Enum(_) => {}
            Kind::Tagged { variants, .. } => {
                out.extend(variants.iter().filter_map(|v| v.body.as_deref()).map(|b| (b, false)))
            }
            Kind::Mixed { wrapped, .. } => wrapped.iter().for_each(|w| w.ty.refs(false, &mut out)),
            Kind::Untagged(forms) => forms.iter().for_each(|f| f.ty.refs(false, &mut out)),
            Kind::Alias(ty) => ty.refs(false, &mut out),
        }
        out
    }
}

impl Model {
    /// Everything reachable from these names, the names included.
    pub fn reachable<'a>(&self, roots: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut todo: Vec<String> = roots.into_iter().map(str::to_owned).collect();
        while let Some(name) = todo.pop() {
            let def = self.types.get(&name).unwrap_or_else(|| panic!("the schema has no type {name}"));
            if seen.insert(name) {
                todo.extend(def.refs().into_iter().map(|(n, _)| n.to_owned()));
            }
        }
        seen
    }

    /// Follows aliases to what a type really is.
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        match ty {
            Type::Ref(name) => match &self.types[name].kind {
                Kind::Alias(inner) => self.resolve(inner),
                _ => ty,
            },
            _ => ty,
        }
    }
}

/// Turns named schemas into a model. Inline objects and unions get names from where they stand.
pub fn lower(definitions: &Map<String, Value>) -> Model {
    let mut lowering = Lowering { definitions, model: Model::default() };
    for (name, schema) in definitions {
        lowering.define(name.clone(), schema);
    }
    lowering.model
}

struct Lowering<'a> {
    definitions: &'a Map<String, Value>,
    model: Model,
}

impl Lowering<'_> {
    fn define(&mut self, name: String, schema: &Value) {
        let kind = self.kind(&name, schema);
        let def = TypeDef { name: name.clone(), doc: doc(schema), kind };
        if self.model.types.insert(name.clone(), def).is_some() {
            panic!("two types want the name {name}");
        }
    }

    fn kind(&mut self, name: &str, schema: &Value) -> Kind {
        if let Some(values) = string_values(schema) {
            return Kind::Enum(units(values.into_iter().map(|v| (v, String::new()))));
        }
        if let Some(branches) = union_of(schema) {
            let alive: Vec<&Value> = branches.iter().filter(|b| b["type"] != "null").collect();
            if alive.len() < branches.len() {
                return Kind::Alias(self.ty(name, schema));
            }
            return self.union(name, schema, &alive);
        }
        if is_object(schema) && !is_map(schema) {
            return Kind::Struct(self.structure(name, schema));
        }
        Kind::Alias(self.ty(name, schema))
    }

    fn union(&mut self, name: &str, schema: &Value, branches: &[&Value]) -> Kind {
        if branches.iter().all(|b| string_values(b).is_some()) {
            return Kind::Enum(units(branches.iter().flat_map(|b| described(b))));
        }
        // A catch-all object beside tagged ones is what `Unrecognized` stands for.
        let named: Vec<&Value> = branches.iter().copied().filter(|b| !is_map(b)).collect();
        if let Some(tag) = self.common_tag(&named) {
            return self.tagged(name, schema, &tag, &named);
        }
        // An open `string or object` branch only says that more may come: `Unrecognized` covers it.
        let known: Vec<&&Value> =
            branches.iter().filter(|b| b["type"] != serde_json::json!(["string", "object"])).collect();
        if known.iter().all(|b| string_values(b).is_some() || wrapper_key(b).is_some()) {
            return self.mixed(name, &known);
        }
        let mut taken = Names::default();
        let forms = branches
            .iter()
            .map(|b| {
                let own = taken.take(form_name(b));
                Form { doc: doc(b), ty: self.ty(&format!("{name}{own}"), b), name: own }
            })
            .collect();
        Kind::Untagged(forms)
    }

    fn tagged(&mut self, name: &str, schema: &Value, tag: &str, branches: &[&Value]) -> Kind {
        let mut names = Names::default();
        let wires: Vec<String> =
            branches.iter().map(|b| self.tag_value(b, tag).expect("common_tag looked")).collect();
        let chosen = names.choose(&wires);
        let variants = branches
            .iter()
            .zip(wires)
            .zip(chosen)
            .map(|((branch, wire), own)| {
                let body_name = format!("{name}{own}");
                let mut body = Struct::default();
                self.add_fields(&body_name, schema, Some(tag), &mut body);
                self.add_fields(&body_name, branch, Some(tag), &mut body);
                self.add_alternatives(&body_name, branch, &mut body);
                body.tag = Some((tag.to_owned(), wire.clone()));
                let body = (!body.fields.is_empty()).then(|| {
                    let def = TypeDef { name: body_name.clone(), doc: doc(branch), kind: Kind::Struct(body) };
                    if self.model.types.insert(body_name.clone(), def).is_some() {
                        panic!("two types want the name {body_name}");
                    }
                    body_name
                });
                Variant { wire, name: own, doc: doc(branch), body }
            })
            .collect();
        Kind::Tagged { tag: tag.to_owned(), variants }
    }

    fn mixed(&mut self, name: &str, branches: &[&&Value]) -> Kind {
        let mut strings = Vec::new();
        let mut wrapped = Vec::new();
        for branch in branches {
            match wrapper_key(branch) {
                Some(key) => {
                    let own = pascal(key);
                    let ty = self.ty(&format!("{name}{own}"), &branch["properties"][key]);
                    wrapped.push(Wrapped { wire: key.to_owned(), name: own, doc: doc(branch), ty });
                }
                None => strings.extend(described(branch)),
            }
        }
        Kind::Mixed { units: units(strings), wrapped }
    }

    fn structure(&mut self, name: &str, schema: &Value) -> Struct {
        let mut out = Struct::default();
        self.add_fields(name, schema, None, &mut out);
        out
    }

    /// A union beside the properties of a tagged branch: its fields may occur, one of them must.
    fn add_alternatives(&mut self, name: &str, part: &Value, out: &mut Struct) {
        for branch in union_of(part).into_iter().flatten() {
            let mut fields = Struct::default();
            self.add_fields(name, branch, None, &mut fields);
            for mut field in fields.fields {
                field.either = field.required;
                field.required = false;
                if out.fields.iter().all(|f| f.wire != field.wire) {
                    out.fields.push(field);
                }
            }
        }
    }

    fn add_fields(&mut self, name: &str, part: &Value, skip: Option<&str>, out: &mut Struct) {
        // schemars writes a tagged newtype variant as `$ref` beside the tag's property.
        if let Some(target) = part["$ref"].as_str() {
            let target = self.definitions.get(last_segment(target)).cloned().unwrap_or(Value::Null);
            self.add_fields(name, &target, skip, out);
        }
        for branch in part["allOf"].as_array().into_iter().flatten() {
            self.add_fields(name, branch, skip, out);
        }
        let required: Vec<&str> =
            part["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (wire, schema) in part["properties"].as_object().into_iter().flatten() {
            if Some(wire.as_str()) == skip {
                continue;
            }
            let field = Field {
                wire: wire.clone(),
                ty: self.ty(&format!("{name}{}", pascal(wire)), schema),
                required: required.contains(&wire.as_str()),
                either: false,
                default: schema.get("default").cloned(),
                doc: doc(schema),
            };
            match out.fields.iter_mut().find(|f| f.wire == *wire) {
                Some(known) => *known = field,
                None => out.fields.push(field),
            }
        }
        match &part["additionalProperties"] {
            Value::Bool(false) => out.closed = true,
            Value::Bool(true) | Value::Object(_) => out.open = true,
            _ => {}
        }
    }

    /// The type of a schema that stands somewhere; `name` is for what must be named.
    fn ty(&mut self, name: &str, schema: &Value) -> Type {
        if let Some(target) = schema["$ref"].as_str() {
            return Type::Ref(last_segment(target).to_owned());
        }
        if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
            return self.ty(name, only);
        }
        if let Some(branches) = union_of(schema) {
            let alive: Vec<&Value> = branches.iter().filter(|b| b["type"] != "null").collect();
            let nullable = alive.len() < branches.len();
            let ty = match alive.as_slice() {
                [] => Type::Null,
                [only] => self.ty(name, only),
                _ => self.named(name, |this| this.union(name, schema, &alive), doc(schema)),
            };
            return if nullable { ty.nullable() } else { ty };
        }
        if string_values(schema).is_some() {
            let ty = self.named(name, |this| this.kind(name, schema), String::new());
            return if may_be_null(schema) { ty.nullable() } else { ty };
        }
        match type_names(schema).as_slice() {
            [one] => self.plain(name, one, schema),
            [one, "null"] | ["null", one] => self.plain(name, one, schema).nullable(),
            _ => Type::Any,
        }
    }

    fn plain(&mut self, name: &str, type_name: &str, schema: &Value) -> Type {
        match type_name {
            "null" => Type::Null,
            "boolean" => Type::Bool,
            "integer" => Type::Int(schema["format"].as_str().unwrap_or("int64").to_owned()),
            "number" => Type::Float,
            "string" => Type::Str,
            "array" => Type::Array(Box::new(self.ty(&format!("{name}Item"), &schema["items"]))),
            "object" if is_map(schema) => {
                let values = &schema["additionalProperties"];
                Type::Map(Box::new(self.ty(&format!("{name}Value"), values)))
            }
            "object" => self.named(name, |this| Kind::Struct(this.structure(name, schema)), doc(schema)),
            other => panic!("{name}: the generator does not know the type {other:?}"),
        }
    }

    fn named(&mut self, name: &str, kind: impl FnOnce(&mut Self) -> Kind, doc: String) -> Type {
        let kind = kind(self);
        let def = TypeDef { name: name.to_owned(), doc, kind };
        if self.definitions.contains_key(name) || self.model.types.insert(name.to_owned(), def).is_some() {
            panic!("two types want the name {name}");
        }
        Type::Ref(name.to_owned())
    }

    /// The property that has exactly one allowed string in every branch.
    fn common_tag(&self, branches: &[&Value]) -> Option<String> {
        let first = self.target(branches.first()?);
        let candidates = first["properties"].as_object()?.keys();
        candidates
            .filter(|key| {
                let mut values = BTreeSet::new();
                branches.iter().all(|b| self.tag_value(b, key).is_some_and(|v| values.insert(v)))
            })
            .min_by_key(|key| key.as_str() != "type")
            .cloned()
    }

    fn tag_value(&self, branch: &Value, key: &str) -> Option<String> {
        let own = |b: &Value| match string_values(&b["properties"][key]).as_deref() {
            Some([only]) => Some(only.clone()),
            _ => None,
        };
        own(branch).or_else(|| own(self.target(branch)))
    }

    fn target<'b>(&'b self, schema: &'b Value) -> &'b Value {
        match schema["$ref"].as_str() {
            Some(target) if schema.get("properties").is_none() => {
                self.definitions.get(last_segment(target)).unwrap_or(&Value::Null)
            }
            _ => schema,
        }
    }
}

/// Gives each of several wire values its own identifier.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn take(&mut self, wanted: String) -> String {
        let mut name = wanted.clone();
        let mut n = 2;
        while !self.0.insert(name.clone()) {
            name = format!("{wanted}{n}");
            n += 1;
        }
        name
    }

    /// Values without punctuation choose first, so that `openaiForm` keeps its name beside `openai/form`.
    fn choose(&mut self, wires: &[String]) -> Vec<String> {
        let plain = |w: &String| w.chars().all(|c| c.is_ascii_alphanumeric());
        let mut order: Vec<usize> = (0..wires.len()).collect();
        order.sort_by_key(|i| !plain(&wires[*i]));
        let mut out = vec![String::new(); wires.len()];
        for i in order {
            out[i] = self.take(pascal(&wires[i]));
        }
        out
    }
}

fn units(values: impl IntoIterator<Item = (String, String)>) -> Vec<Unit> {
    let (wires, docs): (Vec<String>, Vec<String>) = values.into_iter().unzip();
    let names = Names::default().choose(&wires);
    wires.into_iter().zip(names).zip(docs).map(|((wire, name), doc)| Unit { wire, name, doc }).collect()
}

/// A string branch's values; its description belongs to the value when there is only one.
fn described(branch: &Value) -> Vec<(String, String)> {
    let values = string_values(branch).unwrap_or_default();
    let doc = if values.len() == 1 { doc(branch) } else { String::new() };
    values.into_iter().map(|v| (v, doc.clone())).collect()
}

fn doc(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().trim().to_owned()
}

fn union_of(schema: &Value) -> Option<&Vec<Value>> {
    schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array())
}

fn string_values(schema: &Value) -> Option<Vec<String>> {
    if let Some(only) = schema["const"].as_str() {
        return Some(vec![only.to_owned()]);
    }
    let values: Vec<String> =
        schema["enum"].as_array()?.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    (!values.is_empty()).then_some(values)
}

fn type_names(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn may_be_null(schema: &Value) -> bool {
    type_names(schema).contains(&"null")
}

fn is_object(schema: &Value) -> bool {
    type_names(schema) == ["object"] || schema.get("properties").is_some()
}

/// An object without properties of its own whose further keys are allowed.
fn is_map(schema: &Value) -> bool {
    schema.get("properties").is_none()
        && matches!(schema["additionalProperties"], Value::Bool(true) | Value::Object(_))
}

/// The key of `{"key": …}`, the wire form of an externally tagged variant.
fn wrapper_key(schema: &Value) -> Option<&str> {
    let properties = schema["properties"].as_object()?;
    let (key, _) = properties.iter().next()?;
    let closed = schema["additionalProperties"] == false;
    (properties.len() == 1 && closed && schema["required"] == serde_json::json!([key])).then_some(key)
}

fn form_name(branch: &Value) -> String {
    if let Some(target) = branch["$ref"].as_str() {
        return pascal(last_segment(target));
    }
    match type_names(branch).first() {
        Some(&"string") => "Text".into(),
        Some(&"array") => "List".into(),
        Some(&"integer") => "Integer".into(),
        Some(&"number") => "Number".into(),
        Some(&"boolean") => "Flag".into(),
        _ => match branch["required"][0].as_str() {
            Some(key) => pascal(key),
            None => "Object".into(),
        },
    }
}

fn last_segment(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn model(definitions: Value) -> Model {
        lower(definitions.as_object().unwrap())
    }

    fn fields(model: &Model, name: &str) -> Vec<(String, bool, bool)> {
        match &model.types[name].kind {
            Kind::Struct(s) => s.fields.iter().map(|f| (f.wire.clone(), f.required, f.either)).collect(),
            other => panic!("{name} is {other:?}"),
        }
    }

    fn row(wire: &str, required: bool, either: bool) -> (String, bool, bool) {
        (wire.to_owned(), required, either)
    }

    #[test]
    fn siblings_of_a_union_belong_to_every_branch() {
        let model = model(json!({"Hook": {
            "type": "object", "properties": {"key": {"type": "string"}}, "required": ["key"],
            "oneOf": [
                {"type": "object", "properties": {"kind": {"enum": ["a"]}, "x": {"type": "null"}}, "required": ["kind"]},
                {"type": "object", "properties": {"kind": {"const": "b/c"}}, "required": ["kind"]},
                {"type": "object", "additionalProperties": true},
            ],
        }}));
        let Kind::Tagged { tag, variants } = &model.types["Hook"].kind else { panic!("not tagged") };
        let names: Vec<&str> = variants.iter().map(|v| v.name.as_str()).collect();
        assert_eq!((tag.as_str(), names), ("kind", vec!["A", "BC"]), "the catch-all is no variant");
        assert_eq!(fields(&model, "HookA"), [row("key", true, false), row("x", false, false)]);
        assert_eq!(fields(&model, "HookBC"), [row("key", true, false)]);
    }

    #[test]
    fn a_union_inside_a_branch_makes_alternatives() {
        let model = model(json!({"Input": {"oneOf": [{
            "type": "object", "properties": {"type": {"enum": ["image"]}}, "required": ["type"],
            "anyOf": [
                {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]},
                {"type": "object", "properties": {"file": {"type": "string"}}, "required": ["file"]},
            ],
        }]}}));
        assert_eq!(fields(&model, "InputImage"), [row("url", false, true), row("file", false, true)]);
    }

    #[test]
    fn a_tagged_newtype_takes_the_fields_of_its_type() {
        let model = model(json!({
            "Item": {"anyOf": [
                {"$ref": "#/$defs/Note", "type": "object", "properties": {"type": {"const": "note"}}, "required": ["type"]},
            ]},
            "Note": {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]},
        }));
        assert_eq!(fields(&model, "ItemNote"), [row("text", true, false)]);
    }

    #[test]
    fn strings_beside_wrapped_objects_are_one_union() {
        let model = model(json!({"Policy": {"anyOf": [
            {"type": "string", "enum": ["never", "on-request"]},
            {"type": "object", "properties": {"fine": {"type": "integer", "format": "uint"}},
             "required": ["fine"], "additionalProperties": false},
            {"type": ["string", "object"]},
        ]}}));
        let Kind::Mixed { units, wrapped } = &model.types["Policy"].kind else { panic!("not mixed") };
        assert_eq!(units.iter().map(|u| u.name.as_str()).collect::<Vec<_>>(), ["Never", "OnRequest"]);
        assert_eq!((wrapped[0].wire.as_str(), &wrapped[0].ty), ("fine", &Type::Int("uint".into())));
    }

    #[test]
    fn values_that_want_the_same_identifier_get_numbers() {
        let model = model(json!({"Mode": {"enum": ["open/form", "openForm", "unknown"]}}));
        let Kind::Enum(units) = &model.types["Mode"].kind else { panic!("not an enum") };
        assert_eq!(
            units.iter().map(|u| u.name.as_str()).collect::<Vec<_>>(),
            ["OpenForm2", "OpenForm", "Unknown"]
        );
    }

    #[test]
    fn null_is_not_absent() {
        let model = model(json!({"P": {"type": "object", "required": ["b"], "properties": {
            "a": {"type": "string"}, "b": {"anyOf": [{"$ref": "#/definitions/P"}, {"type": "null"}]},
        }}}));
        let Kind::Struct(s) = &model.types["P"].kind else { panic!("not a struct") };
        assert_eq!((s.fields[0].required, &s.fields[0].ty), (false, &Type::Str));
        let nullable = Type::Nullable(Box::new(Type::Ref("P".into())));
        assert_eq!((s.fields[1].required, &s.fields[1].ty), (true, &nullable));
    }
}
