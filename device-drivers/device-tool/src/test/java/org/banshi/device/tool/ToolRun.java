package org.banshi.device.tool;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of the tool, as an engineer makes it, and what came of it. */
record ToolRun(int exitCode, String out, String err) {

    static ToolRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = DeviceTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new ToolRun(exitCode, out.toString(), err.toString());
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** The last line for the engineer; hints may come before it. */
    String sentence() {
        List<String> lines = err.strip().lines().toList();
        return lines.isEmpty() ? "" : lines.getLast();
    }
}
