//! What is told of an ask: that it came, and how it ended. The events `approval.requested` and `approval.resolved`.

use std::sync::{Arc, Weak};

use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::ask::Ask;
use super::desk::AskDesk;
use super::wire::Reply;
use crate::event::log::TurnLog;
use crate::event::normalize::object;

/// Who is told what becomes of an ask.
pub(super) struct Account {
    desk: Arc<AskDesk>,
    pub(super) log: Weak<TurnLog>,
    ask_id: u64,
    thread_id: Option<String>,
    turn_id: Option<String>,
}

/// How an ask ended: what goes to whoever asked, and what the event says of it.
pub(super) struct Verdict {
    pub(super) reply: Reply,
    pub(super) decision: &'static str,
    pub(super) decided_by: &'static str,
    pub(super) rule: Option<String>,
    pub(super) reason: Option<String>,
}

impl Account {
    /// Tells that the ask came. `log` is the turn's that is told too; of asks that are no turn's it is dangling.
    pub(super) fn open(desk: &Arc<AskDesk>, log: Weak<TurnLog>, ask: &Ask) -> Account {
        let (thread_id, turn_id) = (ask.thread_id.clone(), ask.turn_id.clone());
        let account = Account { desk: desk.clone(), log, ask_id: ask.id, thread_id, turn_id };
        account.tell(object(json!({
            "type": "approval.requested",
            "ask_id": ask.id,
            "kind": ask.kind,
            "method": ask.method,
            "item_id": ask.item_id,
            "changes": ask.changes,
            "server": ask.server,
            "tool": ask.tool,
            "request": ask.request,
        })));
        account
    }

    /// The turn that runs, and whoever hears of all asks.
    fn tell(&self, mut event: Map<String, Value>) {
        if let Some(log) = self.log.upgrade() {
            log.touch();
            log.made(event.clone());
        }
        event.insert("thread_id".into(), json!(self.thread_id));
        event.insert("turn_id".into(), json!(self.turn_id));
        self.desk.tell(event);
    }
}

impl Verdict {
    pub(super) fn refused(decided_by: &'static str, reason: impl Into<Option<String>>) -> Verdict {
        Verdict { reply: Reply::Refusal, decision: "refused", decided_by, rule: None, reason: reason.into() }
    }

    /// Nobody waits for the answer any more.
    pub(super) fn withdrawn(decided_by: &'static str) -> Verdict {
        Verdict { decision: "withdrawn", ..Verdict::refused(decided_by, None) }
    }

    pub(super) fn said(answer: Answer, reply: Reply, decided_by: &'static str) -> Verdict {
        let decision = answer.word();
        let reason = match answer {
            Answer::Deny { reason } => reason,
            _ => None,
        };
        Verdict { reply, decision, decided_by, rule: None, reason }
    }

    pub(super) fn tell(&self, account: &Account) {
        account.tell(object(json!({
            "type": "approval.resolved",
            "ask_id": account.ask_id,
            "decision": self.decision,
            "decided_by": self.decided_by,
            "rule": self.rule,
            "reason": self.reason,
        })));
    }
}
