//! The model as text, so that it can be reviewed and compared.

use std::fmt::{self, Display, Write};

use super::{
    Additional, Applied, ArrayRule, Branch, Declaration, Field, ItemsRule, Kind, Listed, MembersRule, Object,
    ObjectRule, Presence, Provider, Rule, RuleRef, SchemaPlace, ToldApart, Tuple, Type, Union, Values,
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
        for (place, rule) in self.shared_rules.iter().enumerate() {
            writeln!(f, "\nrule {}: {}{rule}", place + 1, rule.origin.location)?;
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
                    .try_for_each(|variant| writeln!(f, "    {} = {:?}", variant.name, variant.wire_name))?;
                open_enum.listed.iter().try_for_each(|listed| write!(f, "{listed}"))
            }
            Declaration::Newtype(newtype) => {
                let sensitive = if newtype.sensitive { " sensitive" } else { "" };
                writeln!(f, "  newtype {} of {}{sensitive}", newtype.name, newtype.inner)?;
                newtype.branches.iter().try_for_each(|branch| writeln!(f, "    or {branch}"))?;
                newtype.listed.iter().try_for_each(|listed| write!(f, "{listed}"))
            }
            Declaration::Union(union) => write!(f, "{union}"),
            Declaration::Tuple(tuple) => write!(f, "{tuple}"),
        }
    }
}

impl Display for Union {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let apart = match &self.told_apart {
            ToldApart::Member(name) => format!("member {name:?}"),
            ToldApart::Type => "type".to_owned(),
        };
        let sensitive = if self.sensitive { " sensitive" } else { "" };
        writeln!(f, "  union {} by {apart}{sensitive}", self.name)?;
        self.branches.iter().try_for_each(|branch| writeln!(f, "    {branch}"))?;
        self.listed.iter().try_for_each(|listed| write!(f, "{listed}"))
    }
}

impl Display for Branch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let boxed = if self.is_boxed() { ", boxed" } else { "" };
        write!(f, "{}: {}{boxed}, rule {}", self.name, self.value_type, self.rule + 1)?;
        self.tags.iter().try_for_each(|tag| write!(f, " {tag}"))?;
        if self.types.is_empty() { Ok(()) } else { write!(f, " {}", self.types.join("|").to_lowercase()) }
    }
}

impl Display for Tuple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  tuple {}{}", self.name, if self.sensitive { " sensitive" } else { "" })?;
        for (place, rule) in self.places.iter().zip(&self.rules) {
            writeln!(f, "    {place}, rule {}", rule + 1)?;
        }
        write!(f, "    rest: {}", self.rest)?;
        self.rest_rule.iter().try_for_each(|rule| write!(f, ", rule {}", rule + 1))?;
        writeln!(f)?;
        self.listed.iter().try_for_each(|listed| write!(f, "{listed}"))
    }
}

/// A line of its own below the type.
impl Display for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "    ({}) bundle {}{}{}", self.id, self.bundle.0, self.bundle.1, self.rule)
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
        if self.merged || !self.rule.applied.is_empty() {
            writeln!(f, "    {}{}", if self.merged { "of several schemas" } else { "and" }, self.rule)?;
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
            Type::Object(name) | Type::Enum(name) | Type::Newtype(name) | Type::Union(name) | Type::Tuple(name) => {
                f.write_str(name)
            }
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
            Some(ObjectRule::Inline { members, required, patterns, additional }) => {
                let required = |place: &usize| if required.contains(place) { " required" } else { "" };
                let members = members.iter().enumerate();
                parts.extend(members.map(|(place, (name, rule))| format!("{name:?}{}:{rule}", required(&place))));
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
        parts.extend(self.applied.iter().map(Applied::to_string));
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

impl Display for Applied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |rules: &[RuleRef]| rules.iter().map(RuleRef::to_string).collect::<Vec<_>>().join(",");
        match self {
            Applied::All(rules) => write!(f, "all{}", list(rules)),
            Applied::Any(rules) => write!(f, "any{}", list(rules)),
            Applied::One(rules) => write!(f, "one{}", list(rules)),
            Applied::Not(rule) => write!(f, "not{rule}"),
            Applied::If { condition, then, otherwise } => {
                write!(f, "if{condition}")?;
                then.iter().try_for_each(|then| write!(f, " then{then}"))?;
                otherwise.iter().try_for_each(|otherwise| write!(f, " else{otherwise}"))
            }
            Applied::Dependent(rules) => {
                f.write_str("dependent")?;
                rules.iter().try_for_each(|(name, rule)| write!(f, " {name:?}{rule}"))
            }
            Applied::Members(members) => write!(f, "{members}"),
            Applied::Items(items) => write!(f, "{items}"),
            Applied::AllMembers => f.write_str("all members"),
            Applied::UnevaluatedMembers(rule) => write!(f, "unevaluated members{rule}"),
            Applied::UnevaluatedItems(rule) => write!(f, "unevaluated items{rule}"),
            Applied::Values(values) => write!(f, "enum {}", values.join(" ")),
        }
    }
}

impl Display for RuleRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RuleRef::Own(rule) => rule.fmt(f),
            RuleRef::Shared(place) => write!(f, " rule {}", place + 1),
        }
    }
}

impl Display for MembersRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("members")?;
        self.min.iter().try_for_each(|count| write!(f, " minProperties {count}"))?;
        self.max.iter().try_for_each(|count| write!(f, " maxProperties {count}"))?;
        self.names.iter().try_for_each(|names| write!(f, " names{names}"))?;
        self.required.iter().try_for_each(|name| write!(f, " required {name:?}"))?;
        self.dependent.iter().try_for_each(|(name, needed)| write!(f, " {name:?} needs {needed:?}"))
    }
}

impl Display for ItemsRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("places")?;
        self.prefix.iter().try_for_each(|rule| write!(f, "{rule}"))?;
        self.rest.iter().try_for_each(|rule| write!(f, " rest{rule}"))?;
        self.contains.iter().try_for_each(|contains| {
            write!(f, " contains{} from {}", contains.rule, contains.min)?;
            contains.max.iter().try_for_each(|max| write!(f, " to {max}"))
        })
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
