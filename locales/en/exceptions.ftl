# Where a meeting departs from the rules it is set by.

exception-host = { "" }

    ℹ The host is not the presiding side ({ $chair }; §5, par. 7).{ $reason }
exception-chg = { "" }

    ⚠ The meeting of the Heads of Government follows in less than 14 days.{ $reason }
exception-after-chg = { "" }

    ⚠ The Council of Heads of Government now meets earlier: { $chg }. The Commission meets before it (§5, par. 6): move the meeting.
exception-proposals = { "" }

    ⚠ The three-month deadline for proposals has passed already. Propose to the sides a day by which to file them.
exception-proposals-by = { "" }

    ⚠ The three-month deadline for proposals has passed already: the sides will see the day you propose.
exception-reason = { "" }
    Reason: { $reason }
exception-reason-missing = { "" }
    Give a reason before you announce it.
exception-ask-host-reason = ✏ Reason: another host
exception-ask-chg-reason = ✏ Reason: close to the CHG
exception-ask-proposals-day = 📅 Propose a day for proposals
exception-again-host-reason = ✏ Edit the reason: another host
exception-again-chg-reason = ✏ Edit the reason: close to the CHG
exception-again-proposals-day = 📅 Change the day for proposals

meeting-exception-field-host-reason = Why another side hosts it
meeting-exception-field-chg-reason = Why less than 14 days before the CHG
meeting-exception-field-proposals-day = Day for proposals
meeting-exception-ask-host-reason = Why is it not hosted by the presiding side? All sides will see the reason, and it is kept in the audit.
meeting-exception-ask-chg-reason = Why does it leave the Council of Heads of Government less than 14 days? All sides will see the reason, and it is kept in the audit.
meeting-exception-ask-proposals-day = By which day do you ask for proposals? Until 23:59 by the host’s clock.

error-meeting-host-reason-needed = The host is not the presiding side: first give the reason.
error-meeting-chg-reason-needed = Less than 14 days remain before the Heads of Government meet: first give the reason.
error-meeting-proposals-day-needed = The three-month deadline for proposals has passed: first propose a day by which to file them.
error-meeting-proposals-day-past = This day has passed: { $day }. Propose one that is ahead.
error-meeting-proposals-day-late = Proposals are filed before the meeting: { $day }. Propose an earlier day.
