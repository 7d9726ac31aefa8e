# 管理员工作台。

menu-admin = 🛠 管理员工作台
command-admin = 管理员工作台
admin-open = 正常运行
admin-desk = <b>管理员工作台</b>

    状态：{ $state }
    成员方：{ $sides }
    《构想》未规定而已作选择的事项：{ $chosen }
    近一日故障种类：{ $faults }
