# 邀请。

invitation-desk = <b>邀请</b>

    邀请担任哪个角色？链接仅可使用一次，有效期7天。
invitation-seats = 邀请哪一方的{ $role }？
invitation-made = <b>邀请已生成</b>
    { $role }

    仅可使用一次，有效期至{ $until }。请转发此消息，或长按按钮复制链接。链接不会再次显示。
button-invitation = ✉ 接受邀请
button-invite-another = ➕ 再邀请一位
invitation-accepted = ✅ { $person }已接受邀请。角色：{ $role }。
seat-handed-over = { $side }席位现由{ $person }接任。感谢您的工作！您提交的全部内容仍由该方保留。

granted-representative = ✅ 您的角色：{ $role }。

    您是本方席位的代表，负责提交年度工作计划建议，并确认本方机构。提出建议只需一条消息：直接发送正文即可。
granted-alternate = ✅ 您的角色：{ $role }。

    您负责起草建议：用一条消息发送正文即可，由代表提交。
granted-expert = ✅ 您的角色：{ $role }。

    您负责起草建议：用一条消息发送正文即可，由代表提交。
granted-secretariat = ✅ 您的角色：{ $role }。

    您可以查看各方提交的建议。
granted-organiser = ✅ 您的角色：{ $role }。

    您可以创建展览、论坛和资助竞赛，并发布公告：/desk。
granted-park-manager = ✅ 您的角色：{ $role }。

    园区信息由您更新，修改后即时公开：/mypark。机器人每六个月会询问信息是否仍然准确。
granted-jury = ✅ 您的角色：{ $role }。

    主办方指定您担任评委的竞赛，其申请由您评审。
granted-administrator = ✅ 您的角色：{ $role }。

    您负责管理角色、频道和设置，不参与决策。全部功能见 /menu。
