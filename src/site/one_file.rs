//! The whole guide as one file for a memory stick: everything inside, under a policy of its own, running without any network.
//!
//! The app inside is a classic script: modules do not load from `file://` everywhere (`design/tech-notes.md` 3.1). Its WebAssembly is
//! packed by gzip, which every browser that runs it can undo, and written in base64, because mail programs and editors that re-encode a
//! page break anything else.

use super::{
    policy::{base64, sealed_policy},
    render::fill,
};

/// A page that lacks only its policy and its app.
pub struct Draft {
    /// From the top of the site.
    pub path: String,
    /// With two blanks, [`Draft::POLICY`] and [`Draft::APP`].
    pub html: String,
    /// The two style sheets that the policy must allow.
    pub styles: [String; 2],
}

impl Draft {
    /// Where the policy goes.
    pub const POLICY: &'static str = "{{policy}}";
    /// Where the app goes.
    pub const APP: &'static str = "{{app}}";

    /// Puts the app in, and the policy that allows exactly its styles, `boot` and that app.
    ///
    /// # Errors
    /// Names a blank that the page has besides the two.
    pub fn finish(&self, boot: &str, app: &str) -> Result<String, String> {
        let policy = sealed_policy(&self.styles.each_ref().map(String::as_str), &[boot, app]);
        fill(&self.html, &[("policy", &policy), ("app", &format!("<script>{app}</script>"))])
    }
}

/// The app as one classic script: `glue` defines `wasm_bindgen`, `packed` is the WebAssembly under gzip.
///
/// # Errors
/// Where the glue holds what would end a script early.
pub fn inline_app(glue: &str, packed: &[u8]) -> Result<String, String> {
    if glue.contains("</script") || glue.contains("<!--") {
        return Err("the glue of wasm-bindgen holds `</script` or `<!--`: it cannot stand inside a page as it is".into());
    }
    Ok(format!(
        "(async () => {{\n{glue}\nconst packed = Uint8Array.from(atob('{}'), letter => letter.charCodeAt(0));\n\
         const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));\n\
         await wasm_bindgen({{ module_or_path: await new Response(unpacked).arrayBuffer() }});\n}})().catch(() => {{}});\n",
        base64(packed)
    ))
}

#[cfg(test)]
mod tests {
    use super::{Draft, inline_app};

    #[test]
    fn a_finished_file_carries_its_app_and_a_policy_that_knows_it() {
        let draft = Draft { path: String::new(), html: "<meta content=\"{{policy}}\">{{app}}".into(), styles: ["p{}".into(), String::new()] };
        let file = draft.finish("1", "2").expect("a file");
        assert!(file.ends_with("<script>2</script>"), "{file}");
        let [one, two] = ["1", "2"].map(crate::site::policy::source_hash);
        assert!(file.contains(&format!("script-src {one} {two} 'wasm-unsafe-eval';")), "{file}");
    }

    #[test]
    fn glue_that_would_end_the_script_is_refused() {
        assert!(inline_app("let a = '</script>';", &[]).is_err());
    }
}
