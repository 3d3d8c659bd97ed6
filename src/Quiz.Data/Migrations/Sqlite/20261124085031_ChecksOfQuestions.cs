using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Quiz.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ChecksOfQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_ResponseEvents_AttemptId_Position",
                table: "ResponseEvents",
                columns: new[] { "AttemptId", "Position" },
                filter: "\"Kind\" = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ResponseEvents_AttemptId_Position",
                table: "ResponseEvents");
        }
    }
}
