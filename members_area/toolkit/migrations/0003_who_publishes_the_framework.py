from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("toolkit", "0002_what_is_published_is_frozen")]
    operations = [
        migrations.AlterModelOptions(
            name="framework",
            options={
                "ordering": ["-number"],
                "permissions": [("publish_framework", "Can publish a version of the framework")],
            },
        )
    ]
