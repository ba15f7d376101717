import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { makeShell } from "./screens.jsx";

const Shell = makeShell(h, useState);
createRoot(document.getElementById("root")).render(<Shell guide={JSON.parse(document.getElementById("guide-data").textContent)} />);
