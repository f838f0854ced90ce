//! The protocol crate's `fields.rs`: the static table behind `validate`.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::rust::int;
use crate::schema::{Field, Kind, Model, Type};
use crate::snapshot::{Params, Protocol};

/// `fields.rs`, not yet formatted.
pub fn table(protocol: &Protocol) -> String {
    let mut table = Table { model: &protocol.model, nodes: Vec::new(), seen: BTreeMap::new() };
    let mut params = String::new();
    for method in &protocol.client_methods {
        let node = match &method.params {
            Params::None => table.node(&Type::Null),
            Params::Required(name) => table.node(&Type::Ref(name.clone())),
            Params::Optional(name) => table.node(&Type::Nullable(Box::new(Type::Ref(name.clone())))),
        };
        let _ = writeln!(params, "({:?}, {node}),", method.wire);
    }
    let mut answers = String::new();
    for method in &protocol.server_methods {
        let node = table.node(&Type::Ref(method.response.clone()));
        let _ = writeln!(answers, "({:?}, {node}),", method.wire);
    }
    format!(
        "use crate::validate::{{Field, Need, Node}};\n\n\
         /// Client methods and the node of their params.\npub(crate) static PARAMS: &[(&str, u16)] = &[\n{params}];\n\n\
         /// Server requests and the node of their answers.\npub(crate) static ANSWERS: &[(&str, u16)] = &[\n{answers}];\n\n\
         /// All nodes.\npub(crate) static NODES: &[Node] = &[\n{}];\n\n\
         const fn field(name: &'static str, node: u16, need: Need) -> Field {{ Field {{ name, node, need }} }}\n",
        table.nodes.iter().map(|n| format!("{n},\n")).collect::<String>()
    )
}

struct Table<'a> {
    model: &'a Model,
    nodes: Vec<String>,
    seen: BTreeMap<String, u16>,
}

impl Table<'_> {
    fn node(&mut self, ty: &Type) -> u16 {
        let key = format!("{ty:?}");
        if let Some(index) = self.seen.get(&key) {
            return *index;
        }
        if let Type::Ref(name) = ty
            && let Kind::Alias(inner) = &self.model.types[name].kind
        {
            let index = self.node(inner);
            self.seen.insert(key, index);
            return index;
        }
        let index = u16::try_from(self.nodes.len()).expect("fewer than 65536 nodes");
        self.nodes.push(String::new());
        self.seen.insert(key, index);
        self.nodes[usize::from(index)] = match ty {
            Type::Any => "Node::Any".into(),
            Type::Null => "Node::Null".into(),
            Type::Bool => "Node::Bool".into(),
            Type::Str => "Node::Str".into(),
            Type::Float => "Node::Float".into(),
            Type::Int(format) => {
                let (_, min, max) = int(format);
                format!("Node::Int({min}, {max})")
            }
            Type::Array(item) => format!("Node::Array({})", self.node(item)),
            Type::Map(item) => format!("Node::Map({})", self.node(item)),
            Type::Nullable(inner) => format!("Node::Nullable({})", self.node(inner)),
            Type::Ref(name) => self.named(name),
        };
        index
    }

    fn named(&mut self, name: &str) -> String {
        let model = self.model;
        match &model.types[name].kind {
            Kind::Struct(s) if s.open => format!("Node::Open({})", self.fields(&s.fields)),
            Kind::Struct(s) => format!("Node::Object({})", self.fields(&s.fields)),
            Kind::Enum(units) => {
                let values: Vec<&str> = units.iter().map(|u| u.wire.as_str()).collect();
                format!("Node::Enum(&{values:?})")
            }
            Kind::Tagged { tag, variants } => {
                let mut rows = String::new();
                for variant in variants {
                    let fields = match variant.body.as_ref().map(|body| &model.types[body].kind) {
                        Some(Kind::Struct(s)) => self.fields(&s.fields),
                        _ => "&[]".into(),
                    };
                    let _ = write!(rows, "({:?}, {fields}), ", variant.wire);
                }
                format!("Node::Tagged({tag:?}, &[{rows}])")
            }
            Kind::Mixed { units, wrapped } => {
                let units: Vec<&str> = units.iter().map(|u| u.wire.as_str()).collect();
                let mut rows = String::new();
                for w in wrapped {
                    let _ = write!(rows, "field({:?}, {}, Need::Always), ", w.wire, self.node(&w.ty));
                }
                format!("Node::Mixed(&{units:?}, &[{rows}])")
            }
            Kind::Untagged(forms) => {
                let forms: Vec<u16> = forms.iter().map(|f| self.node(&f.ty)).collect();
                format!("Node::OneOf(&{forms:?})")
            }
            Kind::Alias(_) => unreachable!("aliases were followed"),
        }
    }

    fn fields(&mut self, fields: &[Field]) -> String {
        let mut rows = String::new();
        for field in fields {
            let need = match (field.required, field.either) {
                (true, _) => "Always",
                (false, true) => "Either",
                (false, false) => "Never",
            };
            let _ = write!(rows, "field({:?}, {}, Need::{need}), ", field.wire, self.node(&field.ty));
        }
        format!("&[{rows}]")
    }
}
