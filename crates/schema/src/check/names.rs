//! Names of members: `required` against `properties`.

use payschema_diagnostics::quoted;

use super::Check;
use crate::graph::SchemaId;
use crate::{codes, nearest};

impl Check<'_> {
    pub(super) fn required(&mut self, id: SchemaId) {
        // What must hold with the schema may be what lists the name.
        let listed: Vec<&str> = self
            .together(id)
            .into_iter()
            .flat_map(|id| &self.schema(id).properties)
            .map(|property| property.name.as_str())
            .collect();
        for name in self.schema(id).required.iter().filter(|name| !listed.contains(&name.value.as_str())) {
            let remedy = nearest::remedy(&name.value, listed.iter().copied(), "add it to `properties`");
            let message = format!("{} is required, but not listed in `properties`", quoted(&name.value));
            self.report(&codes::REQUIRED_UNKNOWN, name.span, message, remedy);
        }
    }
}
