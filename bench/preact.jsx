import { h, render } from "preact";
import { useState } from "preact/hooks";
import { makeShell } from "./screens.jsx";

const Shell = makeShell(h, useState);
render(<Shell guide={JSON.parse(document.getElementById("guide-data").textContent)} />, document.getElementById("root"));
