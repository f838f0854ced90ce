//! The script of the demo: one turn that shows everything a turn can show.

use std::path::Path;

use super::script::{Reply, Script, Step, Turn, Usage};

impl Script {
    /// One turn for any user message: Codex reasons and speaks, asks for approval of a command that
    /// writes `outside` (choose a path that the sandbox protects: outside the workspace, `/tmp` and
    /// `$TMPDIR`) and prints three lines, creates `notes.txt` in its working directory by a patch, and
    /// ends with an answer. Every run has the same deltas and token counts.
    pub fn demo(outside: &Path) -> Script {
        let quoted = format!("'{}'", outside.display().to_string().replace('\'', r"'\''"));
        // Codex streams no output of a command's first moments; the pause lets all of it be streamed.
        let command =
            format!("sleep 0.3 && echo 'written by codex' > {quoted} && printf 'one\\ntwo\\nthree\\n'");
        let patch = "*** Begin Patch\n\
                     *** Add File: notes.txt\n\
                     +Codex was here.\n\
                     +It asked first.\n\
                     *** End Patch\n";
        let usage = |input, output| Usage {
            input_tokens: input,
            cached_input_tokens: input / 2,
            output_tokens: output,
            reasoning_output_tokens: output / 4,
        };
        Script::new([Turn::new([
            Reply::new([
                Step::reasoning("**Planning** A command first, then a file."),
                Step::commentary("I will run a command and then write a note."),
                Step::shell_escalated(command, "May I write a file outside the workspace?"),
            ])
            .with_usage(usage(1000, 40)),
            Reply::new([Step::apply_patch(patch)]).with_usage(usage(1100, 24)),
            Reply::text("All done: the command ran and notes.txt is written.").with_usage(usage(1200, 16)),
        ])
        .always()])
    }
}
