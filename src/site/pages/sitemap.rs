//! The list of pages for search engines. The pages themselves say that address and title stay in the history.

use crate::site::render::escape;

/// `sitemap.xml` for the pages among `files`, which stand below `address`. Each page says its edition, so each changed on the day of `edition`.
pub fn sitemap<'f>(address: &str, edition: &str, files: impl Iterator<Item = &'f String>) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for folder in files.filter_map(|file| file.strip_suffix("index.html")).filter(|folder| !is_for_tests(folder)) {
        xml.push_str(&format!("<url><loc>{}{}</loc><lastmod>{}</lastmod></url>\n", escape(address), escape(folder), escape(edition)));
    }
    xml + "</urlset>\n"
}

/// Pseudo-locales are built for tests only.
fn is_for_tests(folder: &str) -> bool {
    folder.starts_with("en-XA/") || folder.starts_with("ar-XB/")
}

#[cfg(test)]
mod tests {
    use super::sitemap;

    #[test]
    fn only_pages_are_listed_with_their_whole_address() {
        let files = ["app.js", "en/answers/index.html", "en-XA/index.html", "index.html"].map(str::to_owned);
        let xml = sitemap("https://guide.example/", "2026-11-26", files.iter());
        let places: Vec<&str> = xml.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
        assert_eq!(places, ["https://guide.example/en/answers/", "https://guide.example/"]);
        assert_eq!(xml.matches("</loc><lastmod>2026-11-26</lastmod>").count(), 2);
    }
}
