//! What each server answers, to the letter: headers, types, compressed bytes, what has not changed, what is not there.

use browser_tests::request;

use crate::Host;
use crate::on_each_server;

/// Paths and types of the first file of each kind.
const KINDS: &[(&str, &[&str])] = &[
    ("", &["text/html; charset=utf-8"]),
    ("en/about/", &["text/html; charset=utf-8"]),
    ("app.js", &["text/javascript; charset=utf-8", "application/javascript; charset=utf-8"]),
    ("embed.js", &["text/javascript; charset=utf-8", "application/javascript; charset=utf-8"]),
    ("download/ask-first-en.txt", &["text/plain; charset=utf-8"]),
    ("download/ask-first-en.html", &["text/html; charset=utf-8"]),
    ("sitemap.xml", &["text/xml; charset=utf-8", "application/xml", "text/xml"]),
];

/// The file behind a path.
fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

on_each_server! {
    fn every_answer_carries_our_headers_and_its_type(server) {
        let host = Host::at_the_top(server);
        for (path, kinds) in KINDS {
            let answer = host.get(path, &[]);
            assert_eq!(answer.status, 200, "{server}: {path}");
            host.sends_our_headers(path, &answer);
            let kind = answer.header("Content-Type").unwrap_or_default().to_ascii_lowercase();
            assert!(kinds.contains(&kind.as_str()), "{server}: {path} is sent as {kind}");
            assert_eq!(answer.body, host.file(&file_of(path)), "{server}: {path}");
        }
    }

    fn compressed_files_go_out_as_they_were_built(server) {
        let host = Host::at_the_top(server);
        for path in ["", "en/about/", "app.js", "embed.js", "download/ask-first-en.txt"] {
            let plain = host.get(path, &[]);
            assert_eq!(plain.header("Content-Encoding"), None, "{server}: {path}");
            for (accepted, sent, ending) in
                [("gzip, deflate, br, zstd", "br", "br"), ("br;q=1.0, gzip;q=0.8", "br", "br"), ("gzip, deflate", "gzip", "gz"), ("gzip", "gzip", "gz")]
            {
                let answer = host.get(path, &[("Accept-Encoding", accepted)]);
                assert_eq!((answer.status, answer.header("Content-Encoding")), (200, Some(sent)), "{server}: {path} for {accepted}");
                assert!(answer.body == host.file(&format!("{}.{ending}", file_of(path))), "{server}: {path} is not the {sent} that was built");
                assert_eq!(answer.header("Content-Type"), plain.header("Content-Type"), "{server}: {path} for {accepted}");
                // Or a cache on the way gives one visitor what another can read.
                let vary = answer.header("Vary").unwrap_or_default().to_ascii_lowercase();
                assert!(vary.contains("accept-encoding"), "{server}: {path}: Vary: {vary}");
                host.sends_our_headers(path, &answer);
            }
        }
    }

    fn what_has_not_changed_is_not_sent_again(server) {
        let host = Host::at_the_top(server);
        for path in ["", "app.js"] {
            for accepted in ["br", "gzip", "identity"] {
                let first = host.get(path, &[("Accept-Encoding", accepted)]);
                let tag = first.header("ETag").unwrap_or_else(|| panic!("{server}: {path} has no ETag")).to_owned();
                let again = host.get(path, &[("Accept-Encoding", accepted), ("If-None-Match", &tag)]);
                assert_eq!((again.status, again.body.len()), (304, 0), "{server}: {path}, {accepted}");
                assert_eq!(again.header("Cache-Control"), Some("no-cache"), "{server}: {path}");
                let other = host.get(path, &[("Accept-Encoding", accepted), ("If-None-Match", "\"of-last-month\"")]);
                assert_eq!(other.status, 200, "{server}: {path}");
            }
        }
    }

    fn a_download_that_broke_off_goes_on(server) {
        let host = Host::at_the_top(server);
        let path = "download/ask-first-en.html";
        let whole = host.file(path);
        let rest = host.get(path, &[("Range", "bytes=1000-1999")]);
        assert_eq!((rest.status, rest.header("Content-Range")), (206, Some(&*format!("bytes 1000-1999/{}", whole.len()))), "{server}");
        assert!(rest.body == whole[1000..2000], "{server}: other bytes");
        let beyond = host.get(path, &[("Range", "bytes=99999999-")]);
        assert_eq!(beyond.status, 416, "{server}");
    }

    fn what_is_not_there_says_so_on_a_page_of_ours(server) {
        let host = Host::at_the_top(server);
        for path in ["nothing-here", "en/nothing/here/", "en/about/nothing.js"] {
            let answer = host.get(path, &[]);
            assert_eq!(answer.status, 404, "{server}: {path}");
            assert!(answer.body == host.file("404.html"), "{server}: {path} is another page:\n{}", String::from_utf8_lossy(&answer.body));
            assert_eq!(answer.header("Content-Type").map(str::to_ascii_lowercase).as_deref(), Some("text/html; charset=utf-8"), "{server}: {path}");
            host.sends_our_headers(path, &answer);
        }
        // Nobody gets out of the folder.
        for path in ["../../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "..%2f..%2fetc/passwd"] {
            let answer = host.get(path, &[]);
            assert!(answer.status >= 400, "{server}: {path}: {}", answer.status);
        }
    }

    fn nothing_is_taken_in(server) {
        let host = Host::at_the_top(server);
        let head = request(host.server.socket(), "HEAD", "/", &[]);
        assert_eq!((head.status, head.body.len()), (200, 0), "{server}");
        host.sends_our_headers("HEAD", &head);
        for method in ["POST", "PUT", "DELETE"] {
            let answer = request(host.server.socket(), method, "/", &[("Content-Length", "0")]);
            assert!((400..500).contains(&answer.status), "{server} answers {method} with {}", answer.status);
        }
    }

    fn a_folder_on_somebodys_host_works_and_the_rest_stays_theirs(server) {
        let host = Host::in_a_folder(server);
        for path in ["", "en/about/", "embed.js"] {
            let answer = host.get(path, &[]);
            assert_eq!(answer.status, 200, "{server}: {path}");
            host.sends_our_headers(path, &answer);
            assert!(answer.body == host.file(&file_of(path)), "{server}: {path}");
        }
        let missing = host.get("nothing-here", &[]);
        assert!(missing.status == 404 && missing.body == host.file("404.html"), "{server}: {}", missing.status);
        // Without its slash a folder sends on to the one with it, on the same host and by the same path.
        let without = host.get("en/about", &[]);
        let to = without.header("Location").unwrap_or_else(|| panic!("{server}: {}", without.status));
        assert!((301..=308).contains(&without.status), "{server}: {}", without.status);
        assert!(["about/", "/tools/ask-first/en/about/", "http://localhost/tools/ask-first/en/about/"].contains(&to), "{server} sends on to {to}");
        let bare = request(host.server.socket(), "GET", "/tools/ask-first", &[]);
        let to = bare.header("Location").unwrap_or_else(|| panic!("{server}: {} for the folder without its slash", bare.status));
        assert!(to.ends_with("/tools/ask-first/"), "{server} sends on to {to}");
        // What is not ours is not answered by us.
        let theirs = request(host.server.socket(), "GET", "/", &[]);
        assert!(theirs.status == 404 || theirs.status == 403 || theirs.status == 200, "{server}: {}", theirs.status);
        assert_ne!(theirs.body, host.file("index.html"), "{server} shows the guide outside its folder");
    }
}
