//! The bill of materials in CycloneDX 1.6, the way in which security teams read what a program is made of.
//!
//! Without a serial number and a time, which the format allows: the same commit gives the same bytes.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Part;

/// The bill of `parts`, compiled by this `toolchain`, as text.
#[must_use]
pub fn bill(parts: &[Part], toolchain: &str) -> String {
    let (ours, others): (Vec<&Part>, Vec<&Part>) = parts.iter().partition(|part| part.source.is_none());
    let own = ours.iter().find(|part| part.name == "ask-first");
    let mut components: Vec<Value> = others.iter().map(|part| component(part)).collect();
    // Not a crate of cargo's, and inside all the same.
    components.push(json!({
        "type": "library",
        "bom-ref": format!("rust-std@{toolchain}"),
        "name": "rust-std",
        "version": toolchain,
        "description": "The standard library of the Rust toolchain in rust-toolchain.toml",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }));
    let dependencies: Vec<Value> = parts
        .iter()
        .map(|part| {
            let uses: Vec<String> = part.uses.iter().map(|(name, version)| reference(name, version)).collect();
            json!({ "ref": reference(&part.name, &part.version), "dependsOn": uses })
        })
        .collect();
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own.map(|part| reference(&part.name, &part.version)),
                "name": "Ask First",
                "version": own.map(|part| &part.version),
                "description": "The WebAssembly in app.js and in the one-file editions",
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components,
        "dependencies": dependencies,
    });
    format!("{bill:#}\n")
}

fn component(part: &Part) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": reference(&part.name, &part.version),
        "name": part.name,
        "version": part.version,
        "purl": reference(&part.name, &part.version),
        "licenses": [{ "expression": part.licence }],
    });
    if let Some(sha256) = &part.sha256 {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sha256 }]);
    }
    component
}

fn reference(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{version}")
}

/// Name, version and licence of every part that a bill lists.
///
/// # Errors
/// Where the text is no bill.
pub fn listed(bill: &str) -> Result<Vec<(String, String, String)>, String> {
    #[derive(Deserialize)]
    struct Bill {
        components: Vec<Component>,
    }
    #[derive(Deserialize)]
    struct Component {
        name: String,
        version: String,
        licenses: Vec<Licence>,
    }
    #[derive(Deserialize)]
    struct Licence {
        expression: String,
    }
    let bill: Bill = serde_json::from_str(bill).map_err(|error| format!("{}: {error}; `make parts` writes it anew", super::BILL))?;
    let licence = |licences: Vec<Licence>| licences.into_iter().map(|licence| licence.expression).collect::<Vec<_>>().join(" AND ");
    Ok(bill.components.into_iter().map(|component| (component.name, component.version, licence(component.licenses))).collect())
}
