//! The model as text, so that it can be reviewed and compared.

use std::fmt::{self, Display, Write};

use super::{
    Additional, ArrayRule, Declaration, Field, Kind, Object, ObjectRule, Presence, Provider, Rule, SchemaPlace, Type,
    Values,
};

/// A provider's model: modules, declarations, members with type, presence and rule.
impl Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "crate {} {}", self.crate_name, self.crate_version)?;
        for entry in &self.catalogue {
            writeln!(f, "object {}/{} = {}", self.name, entry.name, entry.type_name)?;
        }
        for place in &self.schema_places {
            writeln!(f, "{place}")?;
        }
        for module in &self.modules {
            writeln!(f, "\nmodule {} from {}", module.name, module.path)?;
            for declaration in &module.declarations {
                write!(f, "{declaration}")?;
            }
        }
        Ok(())
    }
}

impl Display for SchemaPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "schema of {} at {}", self.type_name, self.location)?;
        self.definition.iter().try_for_each(|definition| write!(f, ", defined at {definition}"))
    }
}

impl Display for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Declaration::Object(object) => write!(f, "{object}"),
            Declaration::Enum(open_enum) => {
                writeln!(f, "  enum {}", open_enum.name)?;
                open_enum
                    .variants
                    .iter()
                    .try_for_each(|variant| writeln!(f, "    {} = {:?}", variant.name, variant.wire_name))
            }
            Declaration::Newtype(newtype) => {
                let sensitive = if newtype.sensitive { " sensitive" } else { "" };
                writeln!(f, "  newtype {} of {}{sensitive}", newtype.name, newtype.inner)
            }
        }
    }
}

impl Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  struct {} ({}) bundle {}{}", self.name, self.id, self.bundle.0, self.bundle.1)?;
        match &self.kind {
            Kind::Path { template } => writeln!(f, " path {template}")?,
            Kind::Query => writeln!(f, " query")?,
            Kind::Response | Kind::Part | Kind::Error => writeln!(f)?,
        }
        for field in &self.fields {
            writeln!(f, "    {field}")?;
        }
        for field in &self.patterns {
            let (name, pattern) = (&field.name, &field.pattern.source);
            writeln!(f, "    {name} {pattern:?}: Map<{}>{}", field.value_type, field.rule)?;
        }
        match &self.additional {
            Additional::Any => Ok(()),
            additional => writeln!(f, "    extra: {additional}"),
        }
    }
}

impl Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let presence = match self.presence {
            Presence::Required => "required",
            Presence::RequiredNullable => "required or null",
            Presence::Optional => "optional",
            Presence::OptionalNullable => "optional or null",
        };
        let boxed = if self.boxed { ", boxed" } else { "" };
        write!(f, "{} {:?}: {}, {presence}{boxed}{}", self.name, self.wire_name, self.value_type, self.rule)
    }
}

impl Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Map(value) => write!(f, "Map<{value}>"),
            Type::Vec(item) => write!(f, "Vec<{item}>"),
            Type::Nullable(value) => write!(f, "Nullable<{value}>"),
            Type::Object(name) | Type::Enum(name) | Type::Newtype(name) => f.write_str(name),
            scalar => write!(f, "{scalar:?}"),
        }
    }
}

/// ` [assertions]`, and what its origin adds.
impl Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts: Vec<String> = Vec::new();
        if !self.types.is_empty() {
            parts.push(self.types.join("|").to_lowercase());
        }
        let lengths = [("minLength", self.string.min_length), ("maxLength", self.string.max_length)];
        parts.extend(lengths.iter().filter_map(|(keyword, length)| Some(format!("{keyword} {}", (*length)?))));
        parts.extend(self.string.pattern.iter().map(|pattern| format!("pattern {:?}", pattern.source)));
        parts.extend(self.string.format.iter().map(|format| format!("format {format}")));
        parts.extend(self.number.iter().map(|(field, bound)| format!("{field} {bound}")));
        parts.extend(self.array.iter().map(|array| array.to_string()));
        match &self.object {
            Some(ObjectRule::Declared(_)) | None => {}
            Some(ObjectRule::Map { patterns, additional }) => {
                parts.extend(patterns.iter().map(|(pattern, rule)| format!("{:?}:{rule}", pattern.source)));
                parts.push(format!("others {additional}"));
            }
        }
        match &self.values {
            Some(Values::Enum { name, null }) => parts.push(format!("enum {name}{}", or_null(*null))),
            Some(Values::Strings { strings, null }) => parts.push(format!("enum {strings:?}{}", or_null(*null))),
            Some(Values::Const(text)) => parts.push(format!("const {text}")),
            None => {}
        }
        f.write_str(" [")?;
        f.write_str(&parts.join(", "))?;
        f.write_char(']')?;
        if self.origin.example {
            f.write_str(" example")?;
        }
        if self.origin.sensitive {
            f.write_str(" sensitive")?;
        }
        self.origin.elsewhere.iter().try_for_each(|(keyword, location)| write!(f, " {keyword}@{location}"))
    }
}

impl Display for ArrayRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("items")?;
        self.items.iter().try_for_each(|rule| write!(f, "{rule}"))?;
        let counts = [("minItems", self.min_items), ("maxItems", self.max_items)];
        counts
            .iter()
            .filter_map(|(keyword, count)| Some((keyword, (*count)?)))
            .try_for_each(|(keyword, count)| write!(f, " {keyword} {count}"))?;
        if self.unique_items { f.write_str(" uniqueItems") } else { Ok(()) }
    }
}

impl Display for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Additional::Any => f.write_str("any"),
            Additional::Forbidden => f.write_str("none"),
            Additional::Schema { value_type, rule } => write!(f, "{value_type}{rule}"),
        }
    }
}

fn or_null(null: bool) -> &'static str {
    if null { " or null" } else { "" }
}
