//! The table of `S…` codes: what is wrong with a schema or a manifest.
//!
//! Codes are stable: one that is no longer used is not given to another finding. The tens group them by subject.

use super::codes;

codes! {
    // Files.
    NOT_UTF8 "S001" "file is not UTF-8"
    "JSON is exchanged as UTF-8. The file holds bytes that are no UTF-8 from the marked place on; it was probably saved in another encoding."
    mend "Save it as UTF-8 without a byte order mark."
    NOT_JSON "S002" "malformed JSON"
    "Schemas, manifests and examples are JSON as RFC 8259 defines it: no comments, no trailing commas, no single quotes, no byte order mark, no control characters in strings, no lone surrogates."
    mend "Mend the marked place; what follows it has not been read."
    - r#"{"type": "object",}"# + r#"{"type": "object"}"#
    DUPLICATE_MEMBER "S003" "member listed twice"
    "An object names a member twice. Readers differ in which of the two they take, so neither is right."
    mend "Delete or rename one."
    - r#"{"type": "string", "type": "null"}"# + r#"{"type": ["string", "null"]}"#
    TOO_DEEP "S004" "nesting too deep"
    "The file nests objects and arrays more than 128 levels deep, the limit that decoders of generated crates keep too."
    mend "Hoist parts of a schema to `$defs`."
    NOT_A_SCHEMA "S005" "not a schema"
    "A schema is an object of keywords or, below a file's root, `true` or `false`. Something else stands where a schema is expected."
    mend "Write an object of keywords at the marked place; below a root `true` allows anything and `false` nothing."
    - r#"{"properties": {"id": "string"}}"# + r#"{"properties": {"id": {"type": "string"}}}"#
    NO_MANIFEST "S006" "provider without manifest"
    "A folder below the schemas' root is a provider and needs a `provider.json`, which names its crate, pages, objects and examples."
    mend "Add a `provider.json`, or delete the folder."
    STRAY_FILE "S007" "file without a purpose"
    "A provider's folder holds `provider.json`, files named `*.schema.json` and, in `examples`, files named `*.json`. Beside the folders stands `provider.schema.json` alone. Anything else would be ignored silently, so it is refused; names that begin with a dot are not looked at."
    mend "Delete the file, or give it the name and the folder of what it is: `payment.schema.json`, `examples/payment.json`."
    NO_MANIFEST_SCHEMA "S008" "schema of the manifests is missing"
    "`provider.schema.json` beside the providers' folders is the schema that every `provider.json` is checked by. Without it no manifest can be trusted."
    mend "Restore the file from version control."

    // Manifests.
    MANIFEST_VIOLATION "S010" "manifest violates its schema"
    "A `provider.json` does not satisfy `provider.schema.json`. The note shows the keyword that asks for it."
    mend "Change the manifest at the marked place to what the note asks for."
    NAME_TAKEN "S011" "name used twice"
    "Pages, objects and examples are named once within a provider, crates once among all providers: names are how schemas, registry and reports find them."
    mend "Give one of the two another name."
    NAME_MISMATCH "S012" "name differs from the folder"
    "A provider is called like its folder, and its crate is `payschema-` followed by that name."
    mend "Rename the folder, or the provider and its crate, so that all three agree."
    - r#"{"name": "acme", "crate": {"name": "acme-types", "version": "0.1.0"}}"#
    + r#"{"name": "acme", "crate": {"name": "payschema-acme", "version": "0.1.0"}}"#
    NO_SUCH_SCHEMA "S013" "manifest names no schema"
    "An object or example refers to a schema that does not exist. A reference is a file of the folder, alone or followed by `#/$defs/` and the name of a definition; `shows` may also be the name of an object."
    mend "Write the path of a file of this folder, with `#/$defs/` and a name for a part of it."
    - r#"{"name": "fee", "schema": "payment#Fee"}"#
    + r#"{"name": "fee", "schema": "payment.schema.json#/$defs/Fee"}"#
    NO_SUCH_EXAMPLE "S014" "example file is missing"
    "The manifest lists an example that is not in the provider's folder."
    mend "Add the file under `examples`, or take the entry out of the manifest."
    UNLISTED_EXAMPLE "S015" "example is not listed"
    "A file in `examples` is tested only if `provider.json` lists it and says what it shows."
    mend "List it or delete it."
    DEVIATION_WITHOUT_EXAMPLE "S016" "deviation of no listed example"
    "A deviation records a violation of one of the listed examples and names it by its `file`."
    mend "Write the `file` of a listed example, or delete the deviation."
    UNKNOWN_PAGE "S017" "unknown page"
    "`x-source` and the manifest's examples name a documentation page by its `id` in the `pages` of `provider.json`."
    mend "List the page under `pages`, or write the `id` of one that is listed."

    // Keywords.
    WRONG_DIALECT "S020" "dialect is missing or another"
    "Each schema file begins with `\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"`: keywords mean different things in other dialects, and other tools need to know."
    mend "Begin the file with that member."
    - r#"{"type": "object"}"#
    + r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}"#
    UNKNOWN_KEYWORD "S021" "unknown keyword"
    "JSON Schema has no such keyword, so validators would ignore it silently. It is probably misspelt."
    mend "Write the keyword that is meant; what is meant for people goes into `description` or `$comment`."
    - r#"{"type": "string", "maxlength": 32}"# + r#"{"type": "string", "maxLength": 32}"#
    UNSUPPORTED_KEYWORD "S022" "keyword is not supported"
    "JSON Schema has this keyword, but the generator cannot honour it, and ignoring it would make types weaker than the schema. The help names the supported way to say the same, where there is one."
    mend "Write what the help names, or say it in words in the `description`."
    - r#"{"type": "string", "nullable": true}"# + r#"{"type": ["string", "null"]}"#
    UNKNOWN_ANNOTATION "S023" "unknown annotation"
    "Annotations beginning with `x-` are a closed list: x-source, x-evidence, x-hint, x-sensitive, x-rust-name, x-rust-names. A misspelt one would have no effect, which for `x-sensitive` would leak data."
    mend "Write one of the six, or take the member out."
    - r#"{"type": "string", "x-sensitiv": true}"# + r#"{"type": "string", "x-sensitive": true}"#
    WRONG_VALUE "S024" "wrong value for a keyword"
    "The value has a JSON type or form that the keyword does not take."
    mend "Write a value of the kind that the message names."
    - r#"{"type": "array", "items": ["string"]}"# + r#"{"type": "array", "items": {"type": "string"}}"#
    OUT_OF_RANGE "S025" "number outside the keyword's range"
    "Lengths and counts are integers from 0 that fit in 64 bits (`3.0` is one), and `multipleOf` is greater than 0."
    mend "Write a number of that range, or take the keyword out."
    - r#"{"type": "string", "maxLength": -1}"# + r#"{"type": "string", "maxLength": 32}"#
    MISPLACED_KEYWORD "S026" "keyword in the wrong place"
    "Some keywords are honoured in some places only: `$schema` at a file's root, `x-evidence` on a member."
    mend "Move the keyword to where it is honoured, or delete it."

    // Types and assertions.
    UNKNOWN_TYPE "S031" "unknown type"
    "JSON Schema has the types null, boolean, integer, number, string, array and object."
    mend "Write one of the seven."
    - r#"{"type": "float"}"# + r#"{"type": "number"}"#
    NO_TYPE "S032" "assertion without a type"
    "In JSON Schema an assertion such as `maxLength` lets values of other types pass. Without a `type`, beside it or at the end of its `$ref`, it asserts less than it seems to."
    mend "State the type."
    - r#"{"maxLength": 32}"# + r#"{"type": "string", "maxLength": 32}"#
    NEVER_APPLIES "S033" "assertion that never applies"
    "The keyword concerns values of a type that the schema does not allow, so it can never have an effect. Either the keyword or the type is wrong."
    mend "Delete the keyword, or mend the type."
    - r#"{"type": "integer", "maxLength": 10}"# + r#"{"type": "string", "maxLength": 10}"#
    NO_TYPE_LEFT "S034" "no type left"
    "Keywords beside a `$ref` hold in addition to the target's. A `type` here and the type there have no value in common."
    mend "Refer to another schema, or take the `type` beside the reference out."
    EMPTY_RANGE "S035" "lower bound above the upper"
    "No value satisfies both bounds. Bounds beside a `$ref` hold in addition to the target's."
    mend "Swap the bounds if they were taken for each other, or look the right ones up on the page."
    - r#"{"type": "integer", "minimum": 10, "maximum": 1}"#
    + r#"{"type": "integer", "minimum": 1, "maximum": 10}"#
    ENUM_LIST "S037" "enum without values or with a value twice"
    "An enum lists each of its values once, and at least one."
    mend "Delete the second mention; an enum without values is not needed."
    - r#"{"type": "string", "enum": ["paid", "open", "paid"]}"#
    + r#"{"type": "string", "enum": ["paid", "open"]}"#
    ENUM_AND_TYPE "S038" "values and type disagree"
    "`enum` or `const` lists what `type` refuses, or the other way round: no value is left, or null is in one and not in the other, where it looks allowed but is not."
    mend "Make the two agree: null stands in both or in neither."
    - r#"{"type": "string", "enum": ["paid", null]}"#
    + r#"{"type": ["string", "null"], "enum": ["paid", null]}"#
    REQUIRED_UNKNOWN "S039" "required member is not listed"
    "Each name in `required` has a place in `properties` of the same schema, so that the required member has a type and a description. A name without one is usually misspelt."
    mend "Mend the spelling, or describe the member in `properties`."
    - r#"{"required": ["amout"], "properties": {"amount": {"type": "integer"}}}"#
    + r#"{"required": ["amount"], "properties": {"amount": {"type": "integer"}}}"#
    REQUIRED_TWICE "S040" "member required twice"
    "`required` lists each name once. The second mention says nothing, and often stands where another name was meant."
    mend "Delete the second mention, or write the name that was meant."
    - r#"{"required": ["id", "id"]}"# + r#"{"required": ["id", "amount"]}"#

    // References.
    DANGLING_REFERENCE "S050" "reference to nothing"
    "The file or the place within the file does not exist. A reference is a file name relative to this file, a pointer behind `#`, or both; it is not followed through other references."
    mend "Mend the path, or add what it names."
    - r##"{"$ref": "#/definitions/Fee"}"## + r##"{"$ref": "#/$defs/Fee"}"##
    REFERENCE_TO_NO_SCHEMA "S051" "reference to something else than a schema"
    "The pointer leads to a place that exists but holds no schema, such as `#/properties` or `#/required/0`."
    mend "Let the reference lead to a schema."
    - r##"{"$ref": "#/properties"}"## + r##"{"$ref": "#/properties/amount"}"##
    FOREIGN_REFERENCE "S052" "reference out of the provider's folder"
    "Each provider becomes a crate of its own, and schemas are read without network: references stay within the provider's folder and are relative."
    mend "Copy the schema into this provider's folder and refer to the copy."
    - r#"{"$ref": "https://example.org/fee.json"}"# + r#"{"$ref": "fee.schema.json"}"#
    MALFORMED_REFERENCE "S053" "malformed reference"
    "Behind `#` stands nothing or a JSON Pointer, in which `~` is written `~0`, `/` in a name `~1`, and `%` `%25`. A name without `/` is that of an `$anchor`."
    mend "Write the pointer with these escapes."
    - r##"{"$ref": "#$defs/Fee"}"## + r##"{"$ref": "#/$defs/Fee"}"##
    CIRCULAR_REFERENCE "S054" "schema that applies itself to the same value"
    "Following `$ref`, `allOf`, `anyOf`, `oneOf`, `not`, `if`, `then`, `else` and `dependentSchemas` from here comes back here without going into a member or an item, so that deciding about a value would never end. Recursion through `properties` or `items` is fine."
    mend "Let one of the references on the way lead to something else, or put it below `properties` or `items`."
    - r##"{"$defs": {"A": {"$ref": "#/$defs/A"}}}"##
    + r##"{"$defs": {"A": {"type": "object", "properties": {"next": {"$ref": "#/$defs/A"}}}}}"##

    ANCHOR_TAKEN "S056" "anchor used twice"
    "An `$anchor` names one schema of its file, so that `#name` leads to it."
    mend "Rename one of the two, with the references to it."

    // Formats and patterns.
    UNKNOWN_FORMAT "S060" "unknown format"
    "The formats date-time, date, time, duration, email, uri, uuid, ipv4, ipv6 and hostname are asserted. Another one would be ignored by validators, or asserted by some only."
    mend "Write one of these, or take `format` out and say it in the `description`."
    - r#"{"type": "string", "format": "datetime"}"# + r#"{"type": "string", "format": "date-time"}"#
    MALFORMED_PATTERN "S061" "malformed pattern"
    "The pattern is no regular expression of ECMA-262 with the `u` flag, which is what JSON Schema asks for. Common reasons: a needless escape such as `\\-` outside a class, an inline flag such as `(?i)`, an unbalanced bracket."
    mend "Mend the expression at the place that the message names."
    - r#"{"type": "string", "pattern": "(?i)^eur$"}"#
    + r#"{"type": "string", "pattern": "^[Ee][Uu][Rr]$"}"#
    NOT_REGULAR "S062" "pattern that cannot be decided in linear time"
    "Lookahead, lookbehind and backreferences need backtracking, which a hostile payload can make arbitrarily slow."
    mend "Write the pattern without them."
    - r#"{"type": "string", "pattern": "^(?!0)[0-9]+$"}"#
    + r#"{"type": "string", "pattern": "^[1-9][0-9]*$"}"#
    UNSUPPORTED_PATTERN "S063" "pattern is not supported"
    "The pattern is well formed, but uses something that cannot be carried over faithfully (`\\B`, lone surrogates, modifiers), or is too large."
    mend "Say the same in a simpler pattern, or leave it to the `description`."
    IDLE_PATTERN "S065" "pattern that matches nothing"
    "No text whatever matches the pattern, so no value could be valid. Most often it was copied with the slashes of JavaScript around it, which are characters like any other here."
    mend "Delete the slashes, or whatever else keeps every text out."
    - r#"{"type": "string", "pattern": "/^[A-Z]{4}$/"}"#
    + r#"{"type": "string", "pattern": "^[A-Z]{4}$"}"#

    // Annotations.
    NO_DESCRIPTION "S070" "description is missing"
    "Each file's root, definition, member and pattern has a `description` with some text: it becomes the documentation of the generated code."
    mend "Describe it in your own words, in a sentence or two."
    - r#"{"type": "integer"}"# + r#"{"description": "Amount in minor units.", "type": "integer"}"#
    NO_SOURCE "S071" "source is missing"
    "The root of each file names the documentation page and the section that it was written from, in `x-source`; what stands below inherits it."
    mend "Add `x-source` with a page of `provider.json` and a heading on it."
    - r#"{"title": "Payment", "type": "object"}"#
    + r#"{"title": "Payment", "x-source": {"page": "get-payment", "section": "Response"}, "type": "object"}"#
    HINT_ON_NO_STRING "S073" "hint on something else than a string"
    "`x-hint` chooses a better Rust type for a string, so the schema's type is \"string\", or that and \"null\"."
    mend "Take the hint out, or state the type that the page gives."
    - r#"{"type": "number", "x-hint": "decimal"}"# + r#"{"type": "string", "x-hint": "decimal"}"#
    HINT_TO_NO_ENUM "S074" "hint to something else than an enum"
    "`x-hint` with a `$ref` names a definition with an `enum` whose values the member is expected to have."
    mend "Refer to a definition that has an `enum`, or take the hint out."
    RUST_NAME_OF_NO_VALUE "S075" "Rust name for no value"
    "`x-rust-names` gives variants to values of the `enum` beside it. The value it names is not among them."
    mend "Mend the spelling of the value, or take the entry out."
    - r#"{"enum": ["paid"], "x-rust-names": {"payed": "Paid"}}"#
    + r#"{"enum": ["paid"], "x-rust-names": {"paid": "Paid"}}"#
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn codes_ascend_and_explain_themselves() {
        crate::codes::tests::complete(ALL, 'S');
    }
}
