"""What a handler may answer.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import types as t


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


class Answer:
    """What a handler may return, beside the plain words `"allow"`, `"deny"` and `"cancel"`: one of these, or the dict
    that it makes.
    """

    @staticmethod
    def allow(
        *,
        scope: t.Scope | None = None,
        permissions: dict[str, Any] | None = None,
        grant_root: bool | None = None,
        permanent_execpolicy_amendment: list[str] | None = None,
        permanent_network_policy_amendment: t.NetworkPolicyAmendment | None = None,
        permanent_tool_approval: bool | None = None,
    ) -> t.Answer:
        """Yes.

        scope: `session`: also for the same command, the same files, the same tool, or with these permissions, until the session ends. Default: this once.
        permissions: For permissions: what is granted of that which was asked for, in the request's own form. Default: all.
        grant_root: For file changes: also grants writes below the request's `grantRoot` until the session ends.
        permanent_execpolicy_amendment: For commands: also allows every command that begins with these words, **for good**: Codex writes it to the user's rules. Use what the request proposes.
        permanent_network_policy_amendment: For commands that want to reach a host: the rule about this host is kept **for good**. Use what the request proposes; with the action `deny` it is a no.
        permanent_tool_approval: For MCP tools: Codex does not ask about this tool again, **for good**: it writes so to the user's config.
        """
        answer: Any = {"decision": "allow", **_given({"scope": scope, "permissions": permissions, "grant_root": grant_root, "permanent_execpolicy_amendment": permanent_execpolicy_amendment, "permanent_network_policy_amendment": permanent_network_policy_amendment, "permanent_tool_approval": permanent_tool_approval})}
        return answer

    @staticmethod
    def deny(reason: str | None = None) -> t.Answer:
        """No; the turn goes on.

        reason: Why, for the event. The model sees it only where a client tool was to be called.
        """
        answer: Any = {"decision": "deny", **_given({"reason": reason})}
        return answer

    @staticmethod
    def cancel() -> t.Answer:
        """No and, where Codex knows such an answer, the turn ends."""
        answer: Any = {"decision": "cancel"}
        return answer

    @staticmethod
    def user_input(answers: dict[str, list[str]]) -> t.Answer:
        """What the user said to the questions.

        answers: By the question's id; each with one text or more.
        """
        answer: Any = {"decision": "user_input", "answers": answers}
        return answer

    @staticmethod
    def elicited(content: Any, *, meta: Any = None) -> t.Answer:
        """What the user entered for an MCP server.

        content: As the request's `requestedSchema` wants it.
        meta: Metadata for the server.
        """
        answer: Any = {"decision": "elicited", "content": content, **_given({"meta": meta})}
        return answer

    @staticmethod
    def tool(content: list[t.ToolContent], *, success: bool | None = None) -> t.Answer:
        """What a client tool gave.

        content: What the model gets to see.
        success: Whether it worked. Default: true.
        """
        answer: Any = {"decision": "tool", "content": content, **_given({"success": success})}
        return answer

    @staticmethod
    def pass_() -> t.Answer:
        """Of a guardrail: it may go on."""
        answer: Any = {"decision": "pass"}
        return answer

    @staticmethod
    def reject(message: str | None = None) -> t.Answer:
        """Of a guardrail: it may not. A turn ends with the error `guardrail`; of a tool, the model gets the message instead
        of the call or the output, and the turn goes on.

        message: Why.
        """
        answer: Any = {"decision": "reject", **_given({"message": message})}
        return answer

    @staticmethod
    def tripwire(message: str | None = None) -> t.Answer:
        """Of a guardrail: the turn ends with the error `guardrail`.

        message: Why.
        """
        answer: Any = {"decision": "tripwire", **_given({"message": message})}
        return answer

    @staticmethod
    def tokens(
        access_token: t.Secret,
        chatgpt_account_id: str,
        *,
        chatgpt_plan_type: str | None = None,
    ) -> t.Answer:
        """Fresh tokens for the login.

        access_token: The access token.
        chatgpt_account_id: The workspace or account it belongs to.
        chatgpt_plan_type: The plan, if known.
        """
        answer: Any = {"decision": "tokens", "access_token": access_token, "chatgpt_account_id": chatgpt_account_id, **_given({"chatgpt_plan_type": chatgpt_plan_type})}
        return answer

    @staticmethod
    def attestation(token: t.Secret) -> t.Answer:
        """A token that attests the client.

        token: Opaque to Codex.
        """
        answer: Any = {"decision": "attestation", "token": token}
        return answer

    @staticmethod
    def current_time(at: int) -> t.Answer:
        """The time.

        at: Whole seconds since 1970-01-01 UTC.
        """
        answer: Any = {"decision": "current_time", "at": at}
        return answer

    @staticmethod
    def raw(result: Any) -> t.Answer:
        """The result that the method's schema wants, as it is.

        result: The JSON-RPC result.
        """
        answer: Any = {"decision": "raw", "result": result}
        return answer
