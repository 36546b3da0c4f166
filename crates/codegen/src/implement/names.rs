//! Where the statics of a provider are: a module for each struct's rules, names for page sections and patterns.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use quote::format_ident;

use crate::model::{Additional, Applied, Declaration, Object, ObjectRule, Pattern, Provider, Rule, RuleRef, Source};
use crate::naming;

/// The places of statics.
pub(crate) struct Names<'p> {
    /// Struct to module and static.
    objects: BTreeMap<&'p str, (&'p str, &'p str)>,
    sources: BTreeMap<&'p Source, String>,
    patterns: Vec<&'p Pattern>,
    /// What the names of patterns begin with.
    pattern_prefix: String,
    /// What the names of shared rules begin with.
    rule_prefix: String,
}

impl<'p> Names<'p> {
    /// Looks through a provider.
    pub(crate) fn new(provider: &'p Provider) -> Self {
        let mut names = Names {
            objects: BTreeMap::new(),
            sources: BTreeMap::new(),
            patterns: Vec::new(),
            pattern_prefix: "PATTERN_".to_owned(),
            rule_prefix: "RULE_".to_owned(),
        };
        for module in &provider.modules {
            for declaration in &module.declarations {
                if let Declaration::Object(object) = declaration {
                    names.objects.insert(&object.name, (&module.name, &object.static_name));
                    names.visit_object(object);
                } else if let Some((rule, _, _)) = declaration.model() {
                    names.visit_rule(rule);
                }
            }
        }
        for rule in &provider.shared_rules {
            names.visit_rule(rule);
        }
        names.name_sources(provider);
        names
    }

    /// Module and static of a struct's rules.
    pub(super) fn object(&self, name: &str) -> Option<(&'p str, &'p str)> {
        self.objects.get(name).copied()
    }

    /// The static of a section.
    pub(super) fn source(&self, source: &Source) -> Option<&str> {
        self.sources.get(source).map(String::as_str)
    }

    /// The constant of a pattern.
    pub(super) fn pattern(&self, pattern: &Pattern) -> Option<String> {
        self.patterns.iter().position(|known| *known == pattern).map(|place| self.pattern_name(place))
    }

    /// The static of a shared rule.
    pub(super) fn shared_rule(&self, place: usize) -> String {
        format!("{}{}", self.rule_prefix, place + 1)
    }

    /// The same as an identifier.
    pub(super) fn shared_rule_name(&self, place: usize) -> Ident {
        format_ident!("{}", self.shared_rule(place))
    }

    /// The statics of several shared rules.
    pub(super) fn shared_rules(&self, places: impl IntoIterator<Item = usize>) -> impl Iterator<Item = String> {
        places.into_iter().map(|place| self.shared_rule(place))
    }

    pub(super) fn sources(&self) -> impl Iterator<Item = (&Source, &str)> {
        self.sources.iter().map(|(source, name)| (*source, name.as_str()))
    }

    pub(super) fn patterns(&self) -> impl Iterator<Item = (&Pattern, String)> {
        self.patterns.iter().enumerate().map(|(place, pattern)| (*pattern, self.pattern_name(place)))
    }

    fn visit_object(&mut self, object: &'p Object) {
        self.visit_rule(&object.rule);
        for field in &object.fields {
            self.visit_rule(&field.rule);
        }
        for field in &object.patterns {
            self.visit_pattern(&field.pattern);
            self.visit_rule(&field.rule);
        }
        self.visit_additional(&object.additional);
    }

    fn visit_rule(&mut self, rule: &'p Rule) {
        if let Some(source) = &rule.origin.source {
            self.sources.entry(source).or_default();
        }
        if let Some(pattern) = &rule.string.pattern {
            self.visit_pattern(pattern);
        }
        if let Some(items) = rule.array.as_ref().and_then(|array| array.items.as_ref()) {
            self.visit_rule(items);
        }
        if let Some(ObjectRule::Inline { members, patterns, additional, .. }) = &rule.object {
            for (_, rule) in members {
                self.visit_rule(rule);
            }
            for (pattern, rule) in patterns {
                self.visit_pattern(pattern);
                self.visit_rule(rule);
            }
            self.visit_additional(additional);
        }
        for applied in rule.applied.iter().flat_map(Applied::rules) {
            if let RuleRef::Own(rule) = applied {
                self.visit_rule(rule);
            }
        }
    }

    fn visit_additional(&mut self, additional: &'p Additional) {
        if let Additional::Schema { rule, .. } = additional {
            self.visit_rule(rule);
        }
    }

    fn visit_pattern(&mut self, pattern: &'p Pattern) {
        if !self.patterns.contains(&pattern) {
            self.patterns.push(pattern);
        }
    }

    /// Names sections after page and heading; the same name a second time gets a number.
    fn name_sources(&mut self, provider: &Provider) {
        let mut taken: Vec<String> = provider.pages.iter().map(|page| page.static_name.clone()).collect();
        for (source, name) in &mut self.sources {
            let page = provider.pages.get(source.page).map_or("", |page| page.static_name.as_str());
            let base = naming::static_name(&format!("{page} {}", source.section));
            *name = base.clone();
            let mut count = 1;
            while taken.contains(name) {
                count += 1;
                *name = format!("{base}_{count}");
            }
            taken.push(name.clone());
        }
        for prefix in [&mut self.pattern_prefix, &mut self.rule_prefix] {
            while taken.iter().any(|name| name.starts_with(prefix.as_str())) {
                prefix.push('_');
            }
        }
    }

    fn pattern_name(&self, place: usize) -> String {
        format!("{}{}", self.pattern_prefix, place + 1)
    }
}
