# 机构团队。

team-card = <b>团队</b>
    { $name }

    负责人：{ $owner }
    { $lines }
team-none = 暂无其他成员。
team-line = • { $person }
team-invite = ✉ 邀请加入团队
team-member = { $person }
team-leave = 🚪 退出团队
team-invited = <b>团队邀请已生成</b>
    { $name }

    仅限一人使用，有效期至{ $until }。请转发此消息。成员可查看和修改卡片，由负责人提交确认。链接不会再次显示。
team-join = 👥 加入团队
team-member-card = <b>{ $person }</b>
    { $name }

    每家机构只有一位负责人；移交后您仍是团队成员。
team-hand = 🔑 设为负责人
team-dismiss = ✖ 移出团队
team-handed = 负责人已变更
team-left = 您已退出团队
team-told-joined = 👥 { $person }已加入<b>{ $name }</b>的团队。
team-told-left = { $person }已退出<b>{ $name }</b>的团队。
team-told-dismissed = 您已不再是<b>{ $name }</b>的团队成员。
team-told-owner = 🔑 您现在是<b>{ $name }</b>的负责人。原负责人：{ $person }。
