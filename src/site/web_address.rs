//! Addresses on the web as a host writes them: checked letter by letter, because they go into pages, frames and QR codes unescaped.

use std::{fmt, rc::Rc};

/// Where a copy stands: `https://`, a host, a path that ends in a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(Rc<str>);

impl WebAddress {
    /// Reads an address.
    ///
    /// # Errors
    /// What is wrong with it, for a sentence.
    pub fn parse(text: &str) -> Result<Self, String> {
        let is_local = text.strip_prefix("http://").is_some_and(|rest| {
            let host = rest.split(['/', ':']).next().unwrap_or_default();
            ["127.0.0.1", "localhost"].contains(&host)
        });
        page_address(text, if is_local { &["http:"] } else { &["https:"] })?;
        if text.contains(['?', '#', '%', '@']) {
            return Err("it holds more than a host and a path".into());
        }
        if !text.ends_with('/') {
            return Err("it does not end in a slash".into());
        }
        Ok(Self(text.into()))
    }

    /// All of it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Scheme and host, without a slash: what browsers call an origin.
    #[must_use]
    pub fn origin(&self) -> &str {
        let host = self.0.find("//").map_or(0, |at| at + 2);
        &self.0[..self.0[host..].find('/').map_or(self.0.len(), |slash| host + slash)]
    }

    /// From the host's top, beginning and ending in a slash.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0[self.origin().len()..]
    }

    /// Whether it is one of the names that nobody can own (RFC 2606, 6761).
    #[must_use]
    pub fn is_placeholder(&self) -> bool {
        let host = self.origin().split("//").nth(1).unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default();
        let last = host.rsplit('.').next().unwrap_or_default();
        ["example", "test", "invalid", "localhost"].contains(&last)
            || host == "127.0.0.1"
            || ["example.org", "example.com", "example.net"].contains(&host)
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Checks the address of a page.
///
/// # Errors
/// What is wrong with it, for a sentence.
pub fn page_address(text: &str, schemes: &[&str]) -> Result<(), String> {
    let rest =
        schemes.iter().find_map(|scheme| text.strip_prefix(scheme)).ok_or_else(|| format!("it does not begin with {}", schemes.join(" or ")))?;
    let odd = text.chars().find(|letter| !letter.is_ascii_alphanumeric() && !"-._~:/?#@!$&*+,;=%".contains(*letter));
    if let Some(odd) = odd {
        return Err(format!("`{odd}` cannot stand in it"));
    }
    if text.starts_with("mailto:") {
        let well = rest.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        return if well { Ok(()) } else { Err("it is no e-mail address".into()) };
    }
    let host = rest.strip_prefix("//").ok_or("two slashes are missing")?.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let labels_are_well = name
        .split('.')
        .all(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
    if !labels_are_well || (!name.contains('.') && name != "localhost") || port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return Err(format!("`{host}` is no host; write it in small letters"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_host_and_a_folder() {
        for right in ["https://ask-first.example/", "https://charity.org.uk/tools/ask-first/", "http://127.0.0.1:8080/a/", "http://localhost/"] {
            assert!(WebAddress::parse(right).is_ok(), "{right}");
        }
        let wrong = [
            "http://charity.org.uk/",
            "https://charity.org.uk",
            "https://charity.org.uk/a",
            "https://charity/",
            "charity.org.uk/",
            "https://Charity.org/",
            "https://a.org/?x=/",
            "https://me@a.org/",
            "https://a.org/\"onload=/",
            "https://a.org:99999/",
            "https:///",
            "https://a..org/",
        ];
        for wrong in wrong {
            assert!(WebAddress::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn origin_and_path_are_told_apart() {
        let address = WebAddress::parse("https://charity.org.uk/tools/ask-first/").expect("an address");
        assert_eq!((address.origin(), address.path()), ("https://charity.org.uk", "/tools/ask-first/"));
        assert!(!address.is_placeholder());
        assert!(WebAddress::parse("https://ask-first.example/").expect("an address").is_placeholder());
    }

    #[test]
    fn a_page_can_have_a_query_and_mail_a_name() {
        assert!(page_address("https://example.org/a?b=c#d", &["https:"]).is_ok());
        assert!(page_address("mailto:web@example.org", &["https:", "mailto:"]).is_ok());
        for wrong in ["mailto:web", "javascript:alert(1)", "https:example.org", "https://a.org/<b>"] {
            assert!(page_address(wrong, &["https:", "mailto:"]).is_err(), "{wrong}");
        }
    }
}
