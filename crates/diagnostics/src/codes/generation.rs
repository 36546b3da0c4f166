//! The table of `G…` codes: what is wrong with a schema only because Rust is to be made of it.

use super::codes;

codes! {
    MEMBERS_CLASH "G001" "two members become one field"
    "Field names are the members' names in snake case. Members that differ only in letters that do not survive this need different names: set `x-rust-name` on one of them. The name on the wire stays as it is."
    mend r#"Set `x-rust-name` on one of them; the name on the wire stays as it is."#
    - r#"{"orderId": {"type": "string"}, "order_id": {"type": "string"}}"#
    + r#"{"orderId": {"type": "string", "x-rust-name": "order_id_camel"}, "order_id": {"type": "string"}}"#
    VARIANTS_CLASH "G002" "two enum values become one variant"
    "Variants are the values in upper camel case. Values that differ only in case or punctuation need different names. So do alternatives of `oneOf` and `anyOf`."
    mend r#"Map one of the values to another name in `x-rust-names` beside the `enum`; name one of the alternatives with `x-rust-name`."#
    - r#"{"enum": ["us-ach", "us_ach"]}"#
    + r#"{"enum": ["us-ach", "us_ach"], "x-rust-names": {"us-ach": "UsAchDashed"}}"#
    TYPE_NAMES_CLASH "G003" "two types with one name"
    "All types of a provider live in one crate and are re-exported from its root. Two schemas that would become types of the same name are never merged: name one of them with `x-rust-name` (or another `title`), or let one refer to the other with `$ref` if they are meant to be the same."
    mend r#"Set `x-rust-name` on one of them, or let one refer to the other with `$ref` if they are the same."#
    TYPE_NAME_TAKEN "G004" "a type name that generated code needs"
    "Declarations mention the runtime's types (`Text`, `Field`, `Members` ..) and a few of the standard library by their plain names."
    mend "A schema cannot take one of these names: set `x-rust-name`."
    - r#"{"title": "Text", "type": "object"}"#
    + r#"{"title": "Text", "x-rust-name": "Note", "type": "object"}"#
    MEMBER_NAMED_EXTRA "G005" "a member becomes the field `extra`"
    "Every struct keeps the members that its schema does not name in the field `extra`. A member of that name needs another field name: set `x-rust-name`."
    mend r#"Set `x-rust-name` on the member."#
    - r#"{"properties": {"extra": {"type": "string"}}}"#
    + r#"{"properties": {"extra": {"type": "string", "x-rust-name": "extra_text"}}}"#
    ENDLESS_TYPE "G006" "a type that holds itself without end"
    "A chain of required, non-null members leads from this object back to itself, so that no finite JSON value can satisfy it."
    mend "Make a member on the way optional, or allow null."
    VARIANT_NAMED_UNKNOWN "G007" "an enum value becomes the variant `Unknown`"
    "Every enum has a variant `Unknown` for values that its schema does not know. An enum over objects that a member tells apart has one for objects that its schema does not know. A documented value or alternative of that name needs another variant name."
    mend r#"Map the value in `x-rust-names`; name the alternative with `x-rust-name`."#
    - r#"{"enum": ["paid", "unknown"]}"#
    + r#"{"enum": ["paid", "unknown"], "x-rust-names": {"unknown": "NotKnown"}}"#
    PATTERN_WITHOUT_NAME "G009" "a pattern without a field name"
    "Members that match a `patternProperties` pattern become a field of their own beside the named ones. Its name cannot be guessed from a pattern: set `x-rust-name` in the pattern's schema."
    mend r#"Set `x-rust-name` in the pattern's schema."#
    - r#"{"patternProperties": {"^tag:": {"type": "string"}}}"#
    + r#"{"patternProperties": {"^tag:": {"type": "string", "x-rust-name": "tags"}}}"#
    PATTERN_TOO_LARGE "G010" "a pattern that is too large"
    "Patterns are compiled to tables at generation time, so that matching costs one step per byte and nothing can make it explode. A pattern whose table would be unreasonably large is refused."
    mend "Write a pattern that counts less far or has fewer alternatives, or leave it to the `description`."
    - r#"{"type": "string", "pattern": "^(.{0,500}-){40}$"}"#
    + r#"{"type": "string", "pattern": "^[^-]*(-[^-]*)*$"}"#
    FILE_NAME "G011" "a file name that cannot be a module"
    "Each schema file becomes a Rust module of the same name: `bank_transaction.schema.json` becomes `bank_transaction`."
    mend "Name the file in lower case letters, digits and underscores, beginning with a letter, and like no keyword of Rust."
    - "type.schema.json" + "payment_type.schema.json"
    LISTED_TWICE "G013" "a type listed twice in the catalogue"
    "Each object of provider.json stands for a type, and each type for one object."
    mend "Delete one of the two entries."
    UNREACHED "G014" "a type that no object leads to"
    "Every object type must be listed in provider.json or be held by a listed one; otherwise no bundled schema contains it, and most likely it was forgotten."
    mend "List it under `objects`, refer to it from an object that is listed, or delete it."
    HINT_WITHOUT_EFFECT "G015" "a hint that has no effect"
    "`x-hint` chooses the Rust type of a plain string. A reference to a named type has that type already: put the hint into the schema that is referred to, or drop it."
    mend "Put the hint into the schema that is referred to, or drop it."
    NAME_WITHOUT_EFFECT "G016" "a name that names nothing"
    "`x-rust-name` names a field (on a property or a pattern), a type (on an object with members, an enum, a tuple, or a scalar under `$defs`) or an alternative of `oneOf` and `anyOf`. This schema becomes none of these."
    mend "Drop the name, or move the schema to `$defs`."
    NAME_RESERVED "G018" "a provider's name that is in use"
    "Each provider becomes a folder under generated/ and a package of the workspace. `registry` is the folder of the crate over all providers, and packages that the workspace has already cannot be generated a second time."
    mend "Give the provider another name."
    NO_QUERY_PARAMETER "G019" "a member that no query can hold"
    "The parameters of a query are text, numbers, true or false, and arrays of these, which repeat the name. There is no way to say null, an object, an array in an array, or which type a value of any type has."
    mend "Describe the member as it stands in a URL: text, a number, true or false, or an array of these."
    - r#"{"sort": {"type": "object"}}"# + r#"{"sort": {"type": "string"}}"#
    PATH_WITHOUT_OPERATION "G020" "a path model without a path"
    "A model of the kind `path` is written as the path of the operation that its page documents. The page is that of the schema's `x-source`, and its \"operation\" in provider.json has the path."
    mend "Add the `operation` to the page in `provider.json`, or refer to a page that has one."
    - r#"{"id": "get-payment", "title": "Get a payment"}"#
    + r#"{"id": "get-payment", "title": "Get a payment", "operation": "GET /payments/{id}"}"#
    PATH_DIFFERS "G021" "path parameters that are not those of the path"
    "A path such as `/v1/payments/{payment_id}` and the model of its parameters have to say the same: each name in braces is a whole segment and a required member that is text, a number or a boolean, and each member has its place in the path."
    mend "Give the schema a required member for each name in braces, and no others."
    - r#"{"required": ["payment_id"]}"# + r#"{"required": ["id"]}"#
    MEMBERS_DISAGREE "G022" "a member with two types"
    "An object whose schema combines others by `allOf`, or by keywords beside a `$ref`, becomes one struct with the members of all of them. A member that stands in several of them needs one Rust type; what asserts without stating a type leaves it to the others."
    mend "State the member's type in one of the schemas, and let the others assert without `type`."
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn codes_ascend_and_explain_themselves() {
        crate::codes::tests::complete(ALL, 'G');
    }
}
